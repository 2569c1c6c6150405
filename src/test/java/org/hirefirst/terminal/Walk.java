package org.hirefirst.terminal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hirefirst.Distribution;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.ReferringPacks;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.testing.Dice;

/** One person who presses keys as the dice fall, beside an interview as a value that says what has to show. */
final class Walk {
    private static final Path EXAMPLE = Path.of("src/test/resources/example").toAbsolutePath();

    private static final String COMMAND = Distribution.launcher() + " ask finance-first --rules " + EXAMPLE;

    /** After so many moves the person only wants to get through. */
    private static final int LIVELY = 25;

    private static final List<int[]> SIZES = List.of(
            new int[] {80, 24}, new int[] {60, 30}, new int[] {47, 24}, new int[] {200, 60}, new int[] {72, 18});

    private final Tmux tmux;
    private final Dice dice;
    private final String output;
    private final Order order;
    private Interview interview;
    private int moves;
    private int referrals;

    Walk(Tmux tmux, Dice dice, String output) {
        this.tmux = tmux;
        this.dice = dice;
        this.output = output;
        this.order = new Order(dice.chance(0.4), dice.chance(0.4));
        this.interview = ReferringPacks.start(order, given());
    }

    private Map<String, Answer> given() {
        Map<String, Answer> given = new HashMap<>();
        if (dice.chance(0.3)) {
            given.put("undermining", new Chosen("none"));
            given.put("lender", new Chosen("founder"));
        }
        return given;
    }

    /** Walks to the end, and tells the answers that counted there. */
    Map<String, Answer> go() {
        start();
        while (true) {
            moves++;
            Turn turn = interview.turn();
            if (turn instanceof Turn.Ask ask) {
                asked(ask);
            } else if (turn instanceof Turn.Referred) {
                led();
            } else if (turn instanceof Turn.Contradiction contradiction) {
                contradicted(contradiction);
            } else if (turn instanceof Turn.Settled settled) {
                if (settled(settled) && ended()) {
                    return interview.answers();
                }
            } else if (reviewed((Turn.Review) turn) && ended()) {
                return interview.answers();
            }
        }
    }

    private boolean lively(double share) {
        return moves < LIVELY && dice.chance(share);
    }

    private void start() {
        StringBuilder command = new StringBuilder(COMMAND + " --fresh");
        interview
                .answers()
                .forEach((id, answer) ->
                        command.append(" -a ").append(id).append('=').append(answer.text()));
        run(command);
    }

    private void run(StringBuilder command) {
        command.append(order.everything() ? " --all" : "").append(order.inFileOrder() ? " --in-order" : "");
        tmux.command("clear; " + command + " " + output + "; echo rc=$?");
    }

    private void asked(Turn.Ask ask) {
        awaitQuestion(ask);
        if (lively(0.15)) {
            int[] size = dice.pick(SIZES);
            tmux.resize(size[0], size[1]);
            awaitQuestion(ask);
        }
        if (lively(0.1)) {
            tmux.press("?");
            tmux.await("any key: to the answers");
            tmux.press("Space");
            awaitQuestion(ask);
        }
        if (!interview.entries().isEmpty() && lively(0.1)) {
            tmux.press("r");
            tmux.await("Go on where you were");
            if (dice.chance(0.5)) {
                edit(dice.pick(interview.entries()), 1);
                return;
            }
            tmux.press(dice.oneOf("Enter", "b"));
            awaitQuestion(ask);
        }
        if (lively(0.04)) {
            quit();
        } else if (ask.canGoBack() && lively(0.2)) {
            tmux.press(dice.oneOf("BTab", "b", "Left"));
            interview = interview.back();
        } else if (dice.chance(0.15)) {
            tmux.press("u");
            interview = interview.answer(ask.step().unknown());
        } else {
            interview = interview.answer(answered(ask));
        }
    }

    /** Reads what was found; on a terminal with few lines the product waits for that. */
    private void led() {
        referrals++;
        tmux.await(
                "what was found",
                screen -> after(referrals).matches(".*(1\\) Go on|Question |Yes, go on|settled after|Two an).*"));
        if (after(referrals).contains("1) Go on")) {
            tmux.press("Enter");
        }
        interview = interview.goOn();
    }

    /** All that was shown behind the notice of so manieth referral. */
    private String after(int referral) {
        String[] parts = Tmux.unbroken(tmux.transcript()).split("Found so far: ", -1);
        return parts.length <= referral ? "" : parts[referral];
    }

    /** Leaves, and goes on from there. */
    private void quit() {
        tmux.press("q");
        tmux.await("Leave the interview?");
        if (dice.chance(0.5)) {
            tmux.press("Enter");
            return;
        }
        tmux.press("Down", "Enter");
        tmux.await("rc=130");
        if (interview.bookmark().asked().isEmpty()) { // nothing is saved before the first answer
            interview = ReferringPacks.start(order, interview.answers());
            start();
        } else {
            run(new StringBuilder(COMMAND + " --resume"));
        }
    }

    private Map<String, Answer> answered(Turn.Ask ask) {
        if (ask.step() instanceof Step.Screen screen) {
            return ticked(screen, ask.earlier());
        }
        Step.Single single = (Step.Single) ask.step();
        if (single.domain() instanceof Domain.Choices choices) {
            int place = dice.between(0, choices.choices().size() - 1);
            if (dice.chance(0.5)) {
                tmux.press("Home");
                for (int i = 0; i < place; i++) {
                    tmux.press(dice.oneOf("Down", "j"));
                }
                tmux.press("Enter");
            } else {
                tmux.press(Integer.toString(place + 1));
            }
            return single.answer(new Chosen(choices.choices().get(place).id()));
        }
        int number = dice.oneOf(0, 1_400, 3_000, 500_000, 2_000_000, 9_000_000);
        if (dice.chance(0.3)) {
            tmux.paste(number + "\n");
        } else {
            tmux.press(Integer.toString(number));
        }
        tmux.press("Enter");
        return single.answer(new Answer.Amount(BigDecimal.valueOf(number)));
    }

    private Map<String, Answer> ticked(Step.Screen screen, Map<String, Answer> earlier) {
        List<String> items =
                screen.questions().stream().map(question -> question.id()).toList();
        List<String> wanted = dice.some(dice.between(0, items.size()), items);
        boolean none = !earlier.isEmpty() && earlier.values().stream().allMatch(new Chosen("no")::equals);
        for (int i = 0; i < items.size(); i++) {
            boolean isTicked = new Chosen("yes").equals(earlier.get(items.get(i)));
            if (isTicked != wanted.contains(items.get(i))) {
                tmux.press(Integer.toString(i + 1));
            }
        }
        if (wanted.isEmpty() && !none) {
            tmux.press(Integer.toString(items.size() + 1));
        }
        tmux.press("Enter");
        return screen.ticked(Set.copyOf(wanted));
    }

    private void contradicted(Turn.Contradiction contradiction) {
        tmux.await("Two answers may not fit together");
        int between = contradiction.between().size();
        if (lively(0.5)) {
            int place = dice.between(0, between - 1);
            tmux.press(Integer.toString(place + 1));
            interview = interview.edit(contradiction.between().get(place).number());
        } else {
            tmux.press(Integer.toString(between + 1));
            interview = interview.goOn();
        }
    }

    /** Whether the result is accepted. */
    private boolean settled(Turn.Settled settled) {
        tmux.await("The recommendation is settled");
        if (lively(0.2) && settled.details().most() > 0) {
            choose("more question");
            interview = interview.goOn();
            return false;
        }
        if (lively(0.3)) {
            choose("for fuller reasons");
            interview = interview.askEverything();
            return false;
        }
        choose("See it now");
        interview = interview.enough();
        return true;
    }

    /** Whether the result is accepted. */
    private boolean reviewed(Turn.Review review) {
        tmux.await("Yes, go on to the result"); // on few lines the title is scrolled away
        boolean isLeft = !review.leftOut().isEmpty();
        if (!review.entries().isEmpty() && lively(0.5)) {
            edit(review.entries().get(dice.between(0, review.entries().size() - 1)), isLeft ? 2 : 1);
            return false;
        }
        if (isLeft && review.entries().size() <= 7 && lively(0.3)) {
            tmux.press(Integer.toString(review.entries().size() + 2));
            interview = interview.askEverything();
            return false;
        }
        tmux.press("Enter");
        return true;
    }

    /** Picks an entry by its number, in a list of all of them and so many things more. */
    private void edit(Turn.Entry entry, int more) {
        for (char digit : Integer.toString(entry.number()).toCharArray()) {
            tmux.press(String.valueOf(digit));
        }
        if (10 * entry.number() <= interview.entries().size() + more) {
            tmux.press("Enter");
        }
        interview = interview.edit(entry.number());
    }

    /** Whether the person is done with the result. */
    private boolean ended() {
        while (true) {
            awaitOnly("What now?", "Keep this answer?", "What if one answer");
            if (!interview.entries().isEmpty() && lively(0.5)) {
                Turn.Entry entry = interview
                        .entries()
                        .get(dice.between(0, interview.entries().size() - 1));
                tmux.press("3");
                awaitOnly("What if one answer were another?", "What now?");
                Interview before = interview;
                edit(entry, 1);
                Turn.Ask ask = (Turn.Ask) interview.turn();
                awaitQuestion(Prompt.whatIf(ask));
                interview = interview.answer(answered(ask));
                tmux.await("Keep this answer?");
                boolean keeps = dice.chance(0.5);
                tmux.press(keeps ? "2" : "1");
                interview = keeps ? interview : before;
                moves++;
                if (!(interview.turn() instanceof Turn.Review)) {
                    return false;
                }
                continue;
            }
            tmux.press("Enter");
            tmux.await("rc=0");
            return true;
        }
    }

    /** Waits until this shows, and nothing of what came before. */
    private void awaitOnly(String text, String... gone) {
        tmux.await(text, screen -> {
            String shown = Tmux.unbroken(screen);
            return shown.contains(text) && List.of(gone).stream().noneMatch(shown::contains);
        });
    }

    /** Presses the number before a text. */
    private void choose(String text) {
        Pattern pattern = Pattern.compile("([1-9])\\) [^)]*?" + Pattern.quote(text));
        String screen = Tmux.unbroken(
                tmux.await(text, shown -> pattern.matcher(Tmux.unbroken(shown)).find()));
        Matcher matcher = pattern.matcher(screen);
        String number = "";
        while (matcher.find()) {
            number = matcher.group(1);
        }
        tmux.press(number);
    }

    /** Waits until this question is the last thing on the screen. */
    private void awaitQuestion(Turn.Ask ask) {
        awaitQuestion(Prompt.of(ask, interview));
    }

    private void awaitQuestion(Prompt prompt) {
        String words = prompt.place() + " " + prompt.ask().step().ask();
        tmux.await(words, screen -> {
            String shown = Tmux.unbroken(screen);
            int last = Math.max(shown.lastIndexOf("Question "), shown.lastIndexOf("What if: question "));
            return last >= 0 && shown.startsWith(words, last);
        });
    }
}
