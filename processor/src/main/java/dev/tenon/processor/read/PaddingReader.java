package dev.tenon.processor.read;

import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.NumberText;
import dev.tenon.support.PaddingRule;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the values of {@link dev.tenon.Padded}; those that the source leaves out are not checked. */
final class PaddingReader {
    /** What {@link Padded#length} is where nobody says anything. */
    private static final int NO_LENGTH = -1;

    private PaddingReader() {}

    static Checked<Rows.Padded> read(ComponentDeclaration component, DeclaredAnnotation padded, Checked<DType> dtype) {
        Declared declared = new Declared(component, padded);
        Checked<Double> value = dtype.reportedElsewhere().flatMap(declared::value);
        Checked<OptionalInt> length = declared.length();
        Checked<Boolean> truncate = declared.truncate();
        Checked<Optional<String>> mask = declared.mask();
        return Checked.all(
                () -> new Rows.Padded(value.get(), length.get(), truncate.get(), mask.get()),
                value,
                length,
                truncate,
                mask);
    }

    private record Declared(ComponentDeclaration component, DeclaredAnnotation padded) {

        Checked<Double> value(DType dtype) {
            Optional<Double> given = padded.text("value").map(Double::valueOf);
            if (given.isEmpty()) {
                return Checked.valid(0.0);
            }
            double value = given.get();
            if (dtype == DType.STRING) {
                return invalid(Message.STRING_PADDING, "value");
            }
            return PaddingRule.isValue(value, dtype)
                    ? Checked.valid(withoutNegativeZero(dtype, value))
                    : invalid(
                            Message.PADDING_VALUE,
                            "value",
                            NumberText.of(value),
                            dtype.numpyName(),
                            PaddingRange.of(dtype));
        }

        /** Only floats have one. */
        private static double withoutNegativeZero(DType dtype, double value) {
            return switch (dtype) {
                case FLOAT64, FLOAT32, FLOAT16, BFLOAT16 -> value;
                default -> value == 0 ? 0 : value;
            };
        }

        Checked<OptionalInt> length() {
            Optional<Integer> given = width();
            if (given.filter(length -> length < 1).isPresent()) {
                return invalid(Message.PADDED_LENGTH, "length", given.get());
            }
            return Checked.valid(given.map(OptionalInt::of).orElse(OptionalInt.empty()));
        }

        /** The length, if it is not the default, which means none. */
        private Optional<Integer> width() {
            return padded.text("length").map(Integer::valueOf).filter(length -> length != NO_LENGTH);
        }

        Checked<Boolean> truncate() {
            boolean truncate = padded.text("truncate").map(Boolean::valueOf).orElse(false);
            return truncate && width().isEmpty()
                    ? invalid(Message.TRUNCATE_WITHOUT_LENGTH, "truncate")
                    : Checked.valid(truncate);
        }

        Checked<Optional<String>> mask() {
            return padded.text("mask")
                    .filter(mask -> !mask.isEmpty())
                    .map(mask -> KeyReader.check(component, padded.site("mask"), mask)
                            .map(Optional::of))
                    .orElse(Checked.valid(Optional.empty()));
        }

        private <T> Checked<T> invalid(Message message, String member, Object... arguments) {
            Problem problem = component.problem(message, padded.site(member), arguments);
            return Checked.invalid(problem);
        }
    }
}
