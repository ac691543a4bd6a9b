package dev.tenon.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * An error that a source in {@code bad} announces in a comment, {@code // error: text}, above the line that it is reported
 * at, or in {@code // error without a place: text}.
 *
 * @param line counted from 1; 0 for no place
 * @param text how the message begins, or a part of it
 */
record ExpectedError(long line, String text) {
    private static final String COMMENT = "// error: ";
    private static final String WITHOUT_PLACE = "// error without a place: ";

    static List<ExpectedError> in(String source) {
        List<ExpectedError> errors = new ArrayList<>();
        List<String> above = new ArrayList<>();
        List<String> lines = source.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(WITHOUT_PLACE)) {
                errors.add(new ExpectedError(0, line.substring(WITHOUT_PLACE.length())));
            } else if (line.startsWith(COMMENT)) {
                above.add(line.substring(COMMENT.length()));
            } else {
                int number = i + 1;
                above.forEach(text -> errors.add(new ExpectedError(number, text)));
                above.clear();
            }
        }
        return errors;
    }
}
