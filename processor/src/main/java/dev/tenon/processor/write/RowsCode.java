package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.Rows;
import dev.tenon.processor.model.NumberText;

/** Writes how a component is declared to hold the rows of a batch. */
final class RowsCode {
    private RowsCode() {}

    /** {@code .padded(0).length(128)}; nothing for dense ones. */
    static CodeBlock declaration(Rows rows) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (rows instanceof Rows.Ragged) {
            code.add(".ragged()");
        }
        if (rows instanceof Rows.Padded padded) {
            code.add(".padded($L)", literal(padded.value()));
            padded.length().ifPresent(length -> code.add(".length($L)", length));
            if (padded.truncate()) {
                code.add(".truncated()");
            }
            padded.mask().ifPresent(mask -> code.add(".mask($S)", mask));
        }
        return code.build();
    }

    /** The number, as an {@code int} where it is one. */
    private static CodeBlock literal(double number) {
        if (Double.isNaN(number)) {
            return CodeBlock.of("$T.NaN", Double.class);
        }
        if (Double.isInfinite(number)) {
            return CodeBlock.of("$T.$L_INFINITY", Double.class, number < 0 ? "NEGATIVE" : "POSITIVE");
        }
        String text = NumberText.of(number);
        boolean isWhole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return CodeBlock.of(isWhole && number != (int) number ? "$L.0" : "$L", text);
    }
}
