package dev.tenon.processor.read;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.TensorType;
import dev.tenon.processor.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to write instead of a dtype that a component cannot have: only what compiles.
 *
 * @param type the Java type of the component
 * @param casting how the component is cast
 * @param tensors whether the dtype has to have a tensor type
 */
record DTypeHint(JavaType type, Casting casting, boolean tensors) {

    /** Another Java type, another dtype, or another casting. */
    String forLossyCast(DType dtype) {
        Choices choices = new Choices();
        carrier(dtype).ifPresent(carrying -> choices.write(declaration(carrying, dtype)));
        keep(choices);
        boolean isSameKind = Casting.SAME_KIND.allows(type.element().defaultDType(), dtype);
        boolean isRounded = isSameKind && isFloat(dtype);
        return choices.write(cast(dtype, isSameKind ? Casting.SAME_KIND : Casting.EXACT)
                        + (isRounded ? ", which may round" : ", which checks each value"))
                .toString();
    }

    /** The Java type that goes with the dtype, or the other way round. */
    String forStringCast(DType dtype) {
        Choices choices = new Choices();
        if (dtype == DType.STRING) {
            if (type.element() == Primitive.BYTE) {
                choices.write(as(dtype) + " byte[] for a string of bytes");
            }
            choices.write(new JavaType(Text.STRING, type.depth()).toString());
        } else if (isHeld(dtype)) {
            choices.write(carrier(dtype)
                    .map(carrying -> declaration(carrying, dtype))
                    .orElse(cast(dtype, Casting.SAME_KIND) + " " + new JavaType(Primitive.FLOAT, type.depth())));
        }
        return keep(choices).toString();
    }

    /** The dtypes that hold the ordinals. */
    String forEnum() {
        Choices choices = new Choices();
        otherHeld().forEach(dtype -> choices.write(as(dtype)));
        return keep(choices).toString();
    }

    /** Another dtype, or no tensors. */
    String forNoTensorType(DType dtype, boolean isDeclared) {
        Choices choices = new Choices();
        String withoutTensors = "@TensorRecord(tensors = false)";
        if (!(type.element() instanceof Primitive primitive)) {
            otherHeld().stream().findFirst().ifPresent(other -> choices.write(as(other)));
            return keep(choices).write(withoutTensors).toString();
        }
        if (!primitive.dtypes().contains(dtype)) {
            wider(dtype).ifPresent(other -> choices.write("the wider " + as(other)));
            boolean isAllowed = casting.allows(primitive.defaultDType(), dtype);
            String carrying =
                    carrier(dtype).map(other -> declaration(other, dtype)).orElse("");
            return keep(choices)
                    .write(withoutTensors + (isAllowed ? "" : " with " + carrying))
                    .toString();
        }
        primitive.dtypes().stream().filter(this::isHeld).forEach(other -> choices.write(as(other)));
        if (dtype == DType.UINT32) {
            choices.write(
                    "the wider " + new JavaType(Primitive.LONG, type.depth()) + (isDeclared ? " without @As" : ""));
        } else {
            wider(dtype).ifPresent(other -> choices.write("the wider " + as(other)));
        }
        return choices.write(withoutTensors).toString();
    }

    /** The dtype that the Java type has by itself or, where there are no tensors of that, another one that it carries. */
    private Choices keep(Choices choices) {
        DType implied = type.element().defaultDType();
        if (isHeld(implied)) {
            return choices.add("leave @As out for " + implied.numpyName());
        }
        otherHeld().forEach(dtype -> choices.write(as(dtype)));
        return choices;
    }

    /** What the Java type is stored as without a cast, beside the dtype that it implies. */
    private List<DType> otherHeld() {
        return type.element().dtypes().stream().skip(1).filter(this::isHeld).toList();
    }

    /** The Java type that carries a dtype. */
    private Optional<JavaType> carrier(DType dtype) {
        return Stream.concat(Arrays.stream(Primitive.values()), Stream.of(Text.STRING))
                .filter(element -> element.dtypes().contains(dtype))
                .findFirst()
                .map(element -> new JavaType(element, type.depth()));
    }

    /** A longer integer dtype that holds all values of one, and that the Java type may be cast to. */
    private Optional<DType> wider(DType dtype) {
        return Stream.of(DType.INT32, DType.INT64)
                .filter(wider -> Casting.SAFE.allows(dtype, wider))
                .filter(wider -> casting.allows(type.element().defaultDType(), wider))
                .findFirst()
                .filter(wider -> wider != type.element().defaultDType());
    }

    private boolean isHeld(DType dtype) {
        return !tensors || TensorType.of(dtype).isPresent();
    }

    private static boolean isFloat(DType dtype) {
        return switch (dtype) {
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> true;
            default -> false;
        };
    }

    /** {@code @As(DType.UINT8) byte[]}, or {@code int[]} where the Java type implies the dtype. */
    private static String declaration(JavaType type, DType dtype) {
        return type.element().defaultDType() == dtype ? type.toString() : as(dtype) + " " + type;
    }

    private static String as(DType dtype) {
        return "@As(DType." + dtype + ")";
    }

    private static String cast(DType dtype, Casting casting) {
        return "@As(value = DType." + dtype + ", casting = Casting." + casting + ")";
    }
}
