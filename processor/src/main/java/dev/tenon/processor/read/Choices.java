package dev.tenon.processor.read;

import java.util.ArrayList;
import java.util.List;

/** What one could write instead, as part of a sentence: {@code write int, leave @As out for int64, or ...}. */
final class Choices {
    private final List<String> choices = new ArrayList<>();
    private boolean hasVerb;

    /** Something to write; the verb stands once. */
    Choices write(String what) {
        choices.add(hasVerb ? what : "write " + what);
        hasVerb = true;
        return this;
    }

    /** Something else to do. */
    Choices add(String what) {
        choices.add(what);
        return this;
    }

    @Override
    public String toString() {
        int last = choices.size() - 1;
        return last < 1
                ? String.join("", choices)
                : String.join(", ", choices.subList(0, last)) + ", or " + choices.get(last);
    }
}
