package org.hirefirst.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.batch.Flaw;
import org.hirefirst.batch.Flaw.Cell;
import org.hirefirst.batch.Input;
import org.hirefirst.batch.Keep;
import org.hirefirst.batch.Opening;
import org.hirefirst.batch.PreviousRun;
import org.hirefirst.batch.Row;
import org.hirefirst.batch.Rows;
import org.hirefirst.cli.options.BatchFormat;
import org.hirefirst.cli.options.BatchOptions.Given;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.Problem;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.Result;
import org.hirefirst.report.Style;
import org.jspecify.annotations.Nullable;

/** One run over many records. */
final class Batching {
    private static final String STANDARD_INPUT = "-";

    private final Toolbox tools;
    private final Given given;
    private final String file;
    private final long mostErrors;

    Batching(Toolbox tools, Given given, @Nullable String file) {
        this.tools = tools;
        this.given = given;
        this.file = file == null ? STANDARD_INPUT : file;
        this.mostErrors = mostErrors(given.mostErrors());
        refuseContradictions(file);
    }

    /** After how many refused records to stop; a number that is too long is never reached. */
    private static long mostErrors(@Nullable String typed) {
        if (typed == null) {
            return Long.MAX_VALUE;
        }
        if (!typed.matches("0*[1-9][0-9]*")) {
            throw Failure.of(ExitCode.USAGE, "--max-errors is a whole number from 1, not " + typed);
        }
        return new BigInteger(typed).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    private void refuseContradictions(@Nullable String typed) {
        BatchFormat format = given.format();
        if (given.reports() == null && format == BatchFormat.JSON) {
            throw Failure.of(ExitCode.USAGE, "many records are no single JSON document", "Use -f jsonl.");
        } else if (given.reports() != null && (format == BatchFormat.JSONL || format == BatchFormat.CSV)) {
            throw Failure.of(ExitCode.USAGE, "reports are text or json, not " + format);
        } else if (given.reports() != null && given.file() != null) {
            throw Failure.of(ExitCode.USAGE, "--reports writes into its folder; -o has nothing to take");
        } else if (given.reports() == null && given.force()) {
            throw Failure.of(ExitCode.USAGE, "--force is about the folder of --reports, which is not given");
        } else if (typed == null && tools.surroundings().ttys().in()) {
            throw Failure.of(ExitCode.USAGE, "name a file of records, or pipe them in");
        }
    }

    ExitCode run(String pack) {
        Delivery delivery = tools.delivery(given.file());
        Stream.of(file, given.onlyFailed())
                .flatMap(Stream::ofNullable)
                .filter(read -> !read.equals(STANDARD_INPUT))
                .forEach(read -> tools.apart().reads(tools.path(read)));
        Keep keep = new Keep(given.keepAll(), given.keep());
        Charset encoding = encoding();
        LoadedPack loaded = tools.packs().load(pack);
        PreviousRun previous = given.onlyFailed() == null ? null : previous(given.onlyFailed());
        List<Pack> packs = loaded.together().stream().map(LoadedPack::pack).toList();
        Input input = new Input(packs, new RecordForms(packs, keep), keep, encoding);
        try (Flushing in = new Flushing(stream())) {
            Opening opening = input.open(in, file);
            if (opening instanceof Opening.Refused refused) {
                throw Failure.refused(
                        refused.flaws().stream().map(this::problem).toList());
            }
            Opening.Opened opened = (Opening.Opened) opening;
            boolean makesTable = given.reports() != null || given.format() == BatchFormat.CSV;
            if (given.keepAll() && makesTable && !opened.namesAhead()) {
                String why = "a table has to name its columns first, and JSON Lines do not tell all of them ahead";
                throw Failure.of(ExitCode.USAGE, why, "Name what to keep, as in --keep owner,city.");
            }
            try (RecordSink sink = sink(loaded.pack(), kept(keep, opened), delivery)) {
                in.before = sink;
                return go(opened.rows(), loaded, previous, sink);
            }
        } catch (IOException e) {
            throw Failure.refused(
                    List.of(Problem.of(file, "unreadable", "cannot be read: " + Delivery.reason(e), null)));
        }
    }

    private static List<String> kept(Keep keep, Opening.Opened opened) {
        return opened.kept().isEmpty() ? List.copyOf(keep.names()) : opened.kept();
    }

    private ExitCode go(Rows rows, LoadedPack loaded, @Nullable PreviousRun previous, RecordSink sink)
            throws IOException {
        Assessing assessing = new Assessing(loaded, detail(), given.follow());
        BatchTally tally = new BatchTally(loaded.pack());
        Progress progress = tools.progress(given.file() != null || given.reports() != null);
        boolean goesOn = true;
        for (Row row = rows.next(); row != null && goesOn; row = goesOn ? rows.next() : null) {
            if (previous != null && !previous.refused(row.number())) {
                continue;
            }
            if (row.isSound()) {
                Result result = assessing.result(row.subject(), row.answers());
                sink.result(row, result);
                tally.count(result);
            } else {
                Refusal refusal = Refusals.of(row);
                sink.refusal(refusal);
                tally.count(refusal);
                goesOn = tally.refused() < mostErrors;
            }
            progress.at(tally.records());
        }
        progress.end();
        sink.finish();
        tools.say(tally.summary() + (goesOn ? "" : "\nStopped there; what follows was not looked at."));
        return tally.refused() > 0 ? ExitCode.BAD_FINDING : ExitCode.DONE;
    }

    private Detail detail() {
        return given.full() ? Detail.FULL : Detail.BRIEF;
    }

    private RecordSink sink(Pack pack, List<String> kept, Delivery delivery) {
        Style style = tools.style(delivery);
        if (given.reports() == null) {
            BatchFormat format = given.format() == null ? BatchFormat.JSONL : given.format();
            return format == BatchFormat.JSONL
                    ? StreamSink.lines(detail(), delivery.open())
                    : StreamSink.of(RecordFormat.of(format, detail(), pack, kept, style), delivery.open());
        }
        boolean isText = given.format() != BatchFormat.JSON;
        RecordFormat format = isText
                ? new RecordFormat.Text(new Style(style.width(), false, style.ascii()), given.full())
                : new RecordFormat.JsonFile(detail());
        return new FolderSink(
                tools.path(given.reports()), given.force(), format, isText ? ".txt" : ".json", pack, kept);
    }

    private InputStream stream() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return tools.surroundings().in();
        }
        return Files.newInputStream(readable(file)); // a BufferedInputStream would ask a pipe how long it is
    }

    private Path readable(String typed) {
        Path path = tools.path(typed);
        String wrong = Files.isDirectory(path)
                ? "this is a folder, not a file"
                : Files.exists(path) ? null : "there is no such file";
        if (wrong != null) {
            throw Failure.refused(List.of(Problem.of(typed, "not-a-file", wrong, null)));
        }
        return path;
    }

    private PreviousRun previous(String typed) {
        try (InputStream in = Files.newInputStream(readable(typed))) {
            PreviousRun previous = PreviousRun.read(in);
            if (previous.strangeLine() > 0) {
                String message = "line " + previous.strangeLine() + " is no record of an earlier run";
                String hint = "PREVIOUS is what batch wrote as JSON Lines";
                throw Failure.refused(List.of(Problem.of(typed, "not-a-run", message, hint)));
            }
            return previous;
        } catch (IOException e) {
            throw Failure.refused(
                    List.of(Problem.of(typed, "unreadable", "cannot be read: " + Delivery.reason(e), null)));
        }
    }

    private @Nullable Charset encoding() {
        String name = given.encoding();
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            String hint = "It can be utf-8, utf-16, iso-8859-1 or windows-1252, for instance.";
            throw Failure.of(ExitCode.USAGE, "there is no encoding " + name, hint);
        }
    }

    private Problem problem(Flaw flaw) {
        String column = flaw.place() instanceof Cell cell ? "column " + cell.column() + ": " : "";
        return Problem.of(file, flaw.code(), column + flaw.message(), flaw.hint());
    }

    /** Has all results handed on before it waits for more records: somebody may look at them meanwhile. */
    private static final class Flushing extends FilterInputStream {
        private @Nullable RecordSink before;

        Flushing(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (before != null) {
                before.flush();
            }
            return super.read(into, from, length);
        }
    }
}
