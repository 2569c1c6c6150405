package org.hirefirst.terminal;

import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * Asks in linear text on a reader and a writer: numbered answers and typed words, no cursor movement, no escape
 * sequence, nothing drawn. It never fills anything in: an empty line records nothing, and at the end of input it stops.
 */
final class PlainAsker implements Asker {
    /** The words that stand for something about the answers so far. */
    private static final Pattern HELD = Pattern.compile("review|save|edit( +[0-9]{1,4})?");

    private static final int USUAL = 80;

    private static final Pattern NUMBERED = Pattern.compile("[0-9]+\\. ");

    private final TypedLines input;
    private final PrintWriter talk;
    private final @Nullable Integer columns;
    private Headings said = Headings.NONE;
    private boolean hinted;
    private boolean afterBlank = true;

    /**
     * Asks on these streams.
     *
     * @param columns where lines are broken between words, or null where they are not
     */
    PlainAsker(Reader input, PrintWriter talk, @Nullable Integer columns) {
        this.input = new TypedLines(input);
        this.talk = talk;
        this.columns = columns;
    }

    @Override
    public void say(String paragraph) {
        if (!(paragraph.isEmpty() && afterBlank)) {
            line(paragraph);
        }
    }

    @Override
    public void decision(String before, String title) {
        line(before + title);
        said = new Headings(title, null);
    }

    @Override
    public void show(String lines) {
        talk.print(lines);
        talk.flush();
        afterBlank = false;
    }

    @Override
    public int columns() {
        return columns == null ? USUAL : columns;
    }

    @Override
    public Reply pause() {
        return new Reply.Picked("");
    }

    @Override
    public void again(int number) {
        line("Back to question " + number + ".");
        line("");
    }

    @Override
    public Reply ask(Prompt prompt) {
        Turn.Ask ask = prompt.ask();
        Typed typed = Typed.of(ask.step());
        head(prompt);
        line(prompt.place() + ".");
        line(ask.step().ask());
        typed.listing().forEach(this::line);
        if (ask.step().mayNotApply()) {
            line("Or: not-applicable.");
        }
        String earlier = AnswerWords.of(ask.step(), ask.earlier());
        if (!earlier.isEmpty()) {
            line("Earlier answer: " + earlier + ". An empty line keeps it.");
        }
        if (!hinted) {
            hinted = true;
            line("(Type help for what else can be typed.)");
        }
        Reply reply = listen(words -> answer(ask, typed, words), Typable.at(prompt));
        if (reply instanceof Reply.Answered answered) {
            line((prompt.whatIf() ? "Tried: " : "Recorded: ") + AnswerWords.of(ask.step(), answered.answers()));
            line("");
        }
        return reply;
    }

    private void head(Prompt prompt) {
        Headings fresh = prompt.headings().since(said);
        if (!fresh.title().isEmpty()) {
            line(fresh.title());
        }
        if (fresh.topic() != null) {
            line("Topic: " + fresh.topic() + ".");
        }
        said = prompt.headings();
    }

    /** What the words mean as an answer to the question; null after anything else was said about them. */
    private @Nullable Reply answer(Turn.Ask ask, Typed typed, String words) {
        switch (words.toLowerCase(Locale.ROOT)) {
            case "" -> {
                return keep(ask);
            }
            case "back" -> {
                return back(ask);
            }
            case "why", "?" -> {
                return explain(ask);
            }
            case "unknown" -> {
                return new Reply.Answered(ask.step().unknown());
            }
            case "not-applicable" -> {
                return ask.step().mayNotApply()
                        ? new Reply.Answered(ask.step().notApplicable())
                        : complain("This question applies to everybody.");
            }
            default -> {
                return meaning(ask, typed, words);
            }
        }
    }

    private @Nullable Reply back(Turn.Ask ask) {
        return ask.canGoBack() ? new Reply.Back() : complain("This is the first question.");
    }

    private @Nullable Reply meaning(Turn.Ask ask, Typed typed, String words) {
        Typed.Meaning meaning = typed.read(words);
        if (meaning instanceof Typed.Unclear unclear) {
            return leadsBack(words) ? back(ask) : complain(unclear.says());
        }
        String remark = typed.remark(words);
        if (!remark.isEmpty()) {
            line(remark);
        }
        return meaning instanceof Typed.Either either
                ? settle(ask, either)
                : new Reply.Answered(((Typed.Means) meaning).answers());
    }

    /** Asks which of two readings was meant; null where neither was. */
    private @Nullable Reply settle(Turn.Ask ask, Typed.Either either) {
        List<Typed.Means> readings = List.of(either.one(), either.other());
        List<String> texts = readings.stream()
                .map(reading -> AnswerWords.of(ask.step(), reading.answers()))
                .toList();
        line("Which is meant, 1 or 2?");
        line("1. " + texts.get(0));
        line("2. " + texts.get(1));
        Reply reply = listen(
                words -> switch (words) {
                    case "1", "2" ->
                        new Reply.Answered(
                                readings.get(words.equals("1") ? 0 : 1).answers());
                    default -> leadsBack(words) ? new Reply.Back() : complain("Type 1, 2 or back.");
                },
                Typable.only("Type 1 or 2."));
        return reply instanceof Reply.Back ? null : reply;
    }

    private @Nullable Reply keep(Turn.Ask ask) {
        return AnswerWords.of(ask.step(), ask.earlier()).isEmpty()
                ? complain("Nothing is recorded yet. Type an answer, or unknown.")
                : new Reply.Answered(ask.earlier());
    }

    private @Nullable Reply explain(Turn.Ask ask) {
        Explanation.of(ask.step()).forEach(this::line);
        return null;
    }

    @Override
    public Reply choose(Menu menu) {
        line(menu.title());
        for (int i = 0; i < menu.items().size(); i++) {
            line((i + 1) + ". " + menu.items().get(i).text());
        }
        Reply reply = listen(words -> pick(menu, words), Typable.in(menu));
        boolean ended = reply instanceof Reply.EndOfInput;
        if (menu.opens() || !ended) {
            line("");
        }
        boolean over = ended || (menu.closes() && reply instanceof Reply.Interrupted);
        return over && !menu.opens() ? new Reply.Picked(menu.usual()) : reply;
    }

    @Override
    public Reply type(String title, String usual) {
        line(title + ". An empty line takes " + usual + "; back goes back.");
        return listen(
                words -> words.equalsIgnoreCase("back")
                        ? new Reply.Back()
                        : new Reply.Typed(words.isEmpty() ? usual : words),
                Typable.only("Type a name, or nothing for " + usual + "."));
    }

    private @Nullable Reply pick(Menu menu, String words) {
        for (int i = 0; i < menu.items().size(); i++) {
            Menu.Item item = menu.items().get(i);
            if (words.equals(Integer.toString(i + 1)) || words.equalsIgnoreCase(item.word())) {
                return new Reply.Picked(item.word());
            }
        }
        if (leadsBack(words) && !menu.opens()) {
            return new Reply.Back();
        }
        return complain("Type a number from 1 to " + menu.items().size() + (menu.opens() ? "." : ", or back."));
    }

    /** Whether the words are those for going back; one letter, as on widgets, is so only where it is no answer. */
    private static boolean leadsBack(String words) {
        return words.equalsIgnoreCase("back") || words.equalsIgnoreCase("b");
    }

    /** Reads lines until one means something. */
    private Reply listen(Function<String, @Nullable Reply> meaning, Typable typable) {
        while (true) {
            talk.print("> ");
            talk.flush();
            String typed = input.next();
            if (typed == null) {
                line("");
                return new Reply.EndOfInput();
            }
            Reply reply = typed.length() > TypedLines.LONGEST
                    ? complain("That line is longer than " + TypedLines.LONGEST + " characters. Nothing is recorded.")
                    : command(typed.strip(), meaning, typable);
            if (reply != null) {
                return reply;
            }
        }
    }

    /** What words do that mean the same everywhere, or else here. */
    private @Nullable Reply command(String words, Function<String, @Nullable Reply> meaning, Typable typable) {
        String word = words.toLowerCase(Locale.ROOT);
        if (word.equals("quit")) {
            return new Reply.Interrupted();
        }
        if (word.equals("help")) {
            typable.help().forEach(this::line);
            return null;
        }
        return typable.held() && HELD.matcher(word).matches() ? aboutAnswers(word) : meaning.apply(words);
    }

    private @Nullable Reply aboutAnswers(String word) {
        return switch (word) {
            case "review" -> new Reply.LookOver();
            case "save" -> new Reply.Save();
            case "edit" -> complain("Type edit and the number of an answer, such as edit 2. review lists them.");
            default ->
                new Reply.Edit(Integer.parseInt(word.substring("edit".length()).strip()));
        };
    }

    private @Nullable Reply complain(String words) {
        line(words);
        return null;
    }

    private void line(String words) {
        afterBlank = words.isEmpty();
        String safe = SafeText.line(words);
        String indent = NUMBERED.matcher(safe).lookingAt() ? "   " : "";
        talk.print((columns == null ? safe : String.join("\n", Wrapping.hanging("", indent, safe, columns))) + "\n");
        talk.flush();
    }
}
