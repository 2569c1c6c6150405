package org.hirefirst.core.text;

import java.util.List;

/** Lists and plurals in plain English. */
public final class Words {
    private Words() {}

    /** "a", "a and b", "a, b and c"; the joining word is "and" or "or". */
    public static String list(List<String> items, String joining) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + joining + " " + items.get(last);
    }

    /** "1 question", "2 questions", "0 questions". */
    public static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    /** "1 reply", "2 replies", "0 replies". */
    public static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** The text with its first letter in upper case. */
    public static String upperFirst(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
