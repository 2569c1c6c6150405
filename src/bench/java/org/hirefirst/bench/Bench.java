package org.hirefirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures everything and prints the tables of README's "Speed". */
final class Bench {
    /** Measures something and prints its table. */
    @FunctionalInterface
    private interface Table {
        void print(Setup setup) throws Exception;
    }

    private Bench() {}

    /** Arguments: the product as laid out, how often to measure, and which tables, parted by commas, or "all". */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path home = Path.of(args[0]).toAbsolutePath();
        Collection<String> wanted = args[2].equals("all") ? tables().keySet() : List.of(args[2].split(","));
        if (!tables().keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("the tables are " + String.join(", ", tables().keySet()));
        }
        Path folder = Files.createDirectories(home.resolveSibling("rows"));
        Setup setup = new Setup(home, folder, Integer.parseInt(args[1]), new Page(System.out, System.err));
        setup.page()
                .note("Java %s, %d processors, %d rounds: the median [the least - the most]"
                        .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors(), setup.rounds()));
        setup.prepare();
        for (Map.Entry<String, Table> table : tables().entrySet()) {
            if (wanted.contains(table.getKey())) {
                table.getValue().print(setup);
            }
        }
    }

    private static Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("engines", Engines::print);
        tables.put("batch", Pipe::print);
        tables.put("door", Door::print);
        tables.put("growth", Growth::print);
        tables.put("process", Whole::print);
        tables.put("memory", Peaks::print);
        tables.put("starts", Starts::print);
        tables.put("paints", Paints::print);
        return tables;
    }
}
