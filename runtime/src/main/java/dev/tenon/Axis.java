package dev.tenon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One axis of a component, as {@link Dims} writes it. */
public sealed interface Axis {

    /** An axis whose length is declared: {@code 224}. */
    record Fixed(int length) implements Axis {
        /** @throws IllegalArgumentException if {@code length} is less than 1 */
        public Fixed {
            if (length < 1) {
                throw new IllegalArgumentException("a fixed axis has a length of 1 or more, not " + length);
            }
        }

        @Override
        public String toString() {
            return Integer.toString(length);
        }
    }

    /** An axis whose length is equal wherever its name stands in the record: {@code seq}. */
    record Named(String name) implements Axis {
        /** @throws IllegalArgumentException if {@code name} is not an ASCII letter followed by letters, digits and {@code _}, or is {@code None} */
        public Named {
            // What Python writes for any length would mean an equal one here.
            if (!isName(name) || name.equals("None")) {
                throw new IllegalArgumentException("not a name for an axis: '" + name + "'");
            }
        }

        @Override
        public String toString() {
            return name;
        }

        private static boolean isName(String name) {
            return !name.isEmpty()
                    && isLetter(name.charAt(0))
                    && name.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '_');
        }

        private static boolean isLetter(int c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
    }

    /** An axis of any length: {@code _}. */
    record Anonymous() implements Axis {
        @Override
        public String toString() {
            return "_";
        }
    }

    /**
     * The axes of a {@link Dims} value, outermost first.
     *
     * @throws IllegalArgumentException if one of them is neither a positive number, a name, nor {@code _}; the message
     *     quotes it
     */
    static List<Axis> parse(String dims) {
        Objects.requireNonNull(dims, "dims");
        List<Axis> axes = new ArrayList<>();
        for (String word : dims.split(" ", -1)) {
            if (word.isEmpty() && !dims.isEmpty()) {
                throw new IllegalArgumentException("an axis is empty: separate the axes by single spaces");
            }
            if (!word.isEmpty()) {
                axes.add(parseOne(word));
            }
        }
        return List.copyOf(axes);
    }

    private static Axis parseOne(String word) {
        if (word.equals("_")) {
            return new Anonymous();
        }
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Fixed(parseLength(word));
        }
        if (word.startsWith("-")) {
            throw new IllegalArgumentException("an axis has a length of 1 or more, not '" + word + "'");
        }
        try {
            return new Named(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + word + "' is not an axis", e);
        }
    }

    private static int parseLength(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("an axis is at most " + Integer.MAX_VALUE + " long, not " + digits, e);
        }
    }
}
