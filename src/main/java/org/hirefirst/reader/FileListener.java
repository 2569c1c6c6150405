package org.hirefirst.reader;

import org.hirefirst.reader.AnswerText.Unfit;
import org.hirefirst.reader.Problem.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Makes what is wrong with a file of JSON answers a problem with its place. */
record FileListener(TextFile file, Problems problems) implements JsonListener {

    @Override
    public void report(
            @Nullable String path, @Nullable TokenStreamLocation place, Unfit unfit, @Nullable String value) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : column(place);
        problems.add(file.problem(line, column, unfit.code(), unfit.message(), unfit.hint(), Severity.ERROR));
    }

    @Override
    public String words(TokenStreamLocation place) {
        return place.getLineNr() + ":" + column(place);
    }

    @Override
    public boolean keeps(String key, boolean isAnswer) {
        return false;
    }

    @Override
    public void keep(String key, String value) {
        throw new IllegalStateException("nothing is kept");
    }

    @Override
    public boolean takesNull() {
        return false;
    }

    private int column(TokenStreamLocation place) {
        return JsonListener.column(place, file.line(place.getLineNr()));
    }
}
