package org.hirefirst.terminal;

/** The port to the person: shows one thing at a time, and brings back what the person did about it. */
interface Asker {

    /** Shows a paragraph that wants no reply. */
    void say(String paragraph);

    /** Says which decision the next questions belong to, after these words. */
    void decision(String before, String title);

    /** Shows lines as they are: they are broken, and perhaps coloured, already. */
    void show(String lines);

    /** Lets the person read what was said, where what comes next would push it off the terminal. */
    Reply pause();

    /** How many columns lines should be broken for. */
    int columns();

    /** Says that an earlier question is put once more, by its number. */
    void again(int number);

    /** Puts a question or the screen of a checklist, under those of its headings that do not stand there already. */
    Reply ask(Prompt prompt);

    /** Puts a choice about the interview itself. */
    Reply choose(Menu menu);

    /**
     * Asks for a line of text.
     *
     * @param usual what is taken where nothing is typed
     */
    Reply type(String title, String usual);
}
