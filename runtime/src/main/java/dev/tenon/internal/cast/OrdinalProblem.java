package dev.tenon.internal.cast;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why an element is no ordinal: the constants of its enum are listed, the first of them where there are many. */
record OrdinalProblem(Element element, CastProblem cast, List<String> constants) implements Problem {
    private static final int LISTED = 12;

    @Override
    public String text(ByteBuffer source) {
        if (isOrdinal(source)) {
            return cast.text(source);
        }
        return element.text(source) + " is the ordinal of no constant: " + list();
    }

    @Override
    public String advice(ByteBuffer source) {
        return isOrdinal(source) ? "declare a longer integer dtype" : "save ordinals, or declare an integer";
    }

    /** Then it is the dtype that does not hold it. */
    private boolean isOrdinal(ByteBuffer source) {
        long ordinal = element.toLong(source);
        return ordinal >= 0 && ordinal < constants.size();
    }

    private String list() {
        int listed = constants.size() > LISTED + 1 ? LISTED : constants.size();
        String list = IntStream.range(0, listed)
                .mapToObj(ordinal -> constants.get(ordinal) + " (" + ordinal + ")")
                .collect(Collectors.joining(", "));
        return listed == constants.size() ? list : list + " and " + (constants.size() - listed) + " more";
    }
}
