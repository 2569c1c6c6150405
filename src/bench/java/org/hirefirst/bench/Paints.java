package org.hirefirst.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hirefirst.Decision;

/**
 * How soon after an answer the next question is there, in tmux as it comes, one interview a round and pack.
 *
 * <p>The time of asking tmux what it shows is in it, so that a terminal that answers nothing but echoes stands beside.
 */
final class Paints {
    private static final String[] PACKS = {"which-role", "coo-vs-oaas", "revops-vs-cro", "marketing-ops"};
    private static final Pattern QUESTION = Pattern.compile("Question (\\d+)");
    private static final Pattern END = Pattern.compile("is settled|go on to the result|What now");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Setup setup;
    /** Each terminal has a server of its own, as one that ends takes a moment. */
    private int servers;

    private Paints(Setup setup) {
        this.setup = setup;
    }

    static void print(Setup setup) throws Exception {
        if (!Setup.onPath("tmux")) {
            setup.page().note("There is no tmux here, so nothing is painted.");
            return;
        }
        setup.page().table("from an answer until the next question is there, in tmux", "questions", "ms");
        Paints paints = new Paints(setup);
        paints.row("a line that `cat` echoes", paints.echoes());
        for (String pack : PACKS) {
            paints.row("`ask " + pack + "`", paints.questions(pack));
        }
    }

    private void row(String what, List<Double> millis) {
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        setup.page().row(what, all.length, Spread.of(all));
    }

    private List<Double> echoes() throws Exception {
        setup.page().tell("paints, echo");
        List<Double> millis = new ArrayList<>();
        tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "cat");
        for (int i = 1; i <= 10 * setup.rounds(); i++) {
            long begin = System.nanoTime();
            tmux("send-keys", "x");
            while (tmux("capture-pane", "-p").chars().filter(c -> c == 'x').count() < i) {
                Thread.onSpinWait();
            }
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        end();
        return millis;
    }

    private List<Double> questions(String pack) throws Exception {
        setup.page().tell("paints, " + pack);
        List<Double> millis = new ArrayList<>();
        int most = Decision.bundled(pack).pack().questions().size();
        for (int round = 0; round < setup.rounds(); round++) {
            String line = "exec " + setup.program() + " ask " + pack + " --no-save";
            tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-e", java(), "-e", cache(), line);
            int number = await(1);
            for (boolean asks = true; asks && number <= most; ) {
                long begin = System.nanoTime();
                tmux("send-keys", "u");
                int next = await(number + 1);
                asks = next == number + 1;
                if (asks) {
                    millis.add((System.nanoTime() - begin) / 1e6);
                }
                number = next;
            }
            end();
        }
        return millis;
    }

    /** The number of the question that shows last, once it is this one or none is asked any more. */
    private int await(int number) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            String screen = tmux("capture-pane", "-p");
            int shown = 0;
            for (Matcher question = QUESTION.matcher(screen); question.find(); ) {
                shown = Integer.parseInt(question.group(1));
            }
            if (shown == number) {
                return shown;
            }
            if (END.matcher(screen).find()) {
                return 0;
            }
        }
        throw new IOException("question " + number + " never came");
    }

    private void end() throws IOException, InterruptedException {
        tmux("kill-server");
        servers++;
    }

    private String java() {
        return "JAVA_HOME=" + System.getProperty("java.home");
    }

    private String cache() {
        return "XDG_CACHE_HOME=" + setup.folder();
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("tmux", "-L", "hirefirst-bench-" + servers));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
