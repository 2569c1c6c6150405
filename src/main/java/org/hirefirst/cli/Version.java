package org.hirefirst.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build gave the program. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/org/hirefirst/version.properties")) {
            properties.load(in);
        }
        return new String[] {"hirefirst " + properties.getProperty("version")};
    }
}
