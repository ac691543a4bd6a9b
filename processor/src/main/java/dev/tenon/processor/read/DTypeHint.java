package dev.tenon.processor.read;

import dev.tenon.DType;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.TensorType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to write instead of a dtype that a component cannot have: only what compiles.
 *
 * @param type the Java type of the component
 * @param tensors whether the dtype has to have a tensor type
 */
record DTypeHint(JavaType type, boolean tensors) {

    /** Another Java type carries the dtype, or none does. */
    Problem notCarried(ComponentDeclaration component, Site site, DType dtype) {
        Optional<Primitive> carrier = carrier(dtype);
        String keep = keepType();
        if (carrier.isEmpty()) {
            return component.problem(Message.DTYPE_NOT_SUPPORTED, site, "DType." + dtype, "not", "", keep);
        }
        JavaType carrying = new JavaType(carrier.get(), type.depth());
        boolean isHeld = isHeld(dtype);
        String why = isHeld ? "" : ", and TensorFlow for Java has no tensor type for it";
        String what = isHeld ? "write " + declaration(carrying, dtype) + ", or " + keep : keep;
        return component.problem(Message.DTYPE_NOT_SUPPORTED, site, dtype.numpyName(), carrying, why, what);
    }

    /** TensorFlow has no tensors of the dtype. */
    Problem notHeld(ComponentDeclaration component, Site site, DType dtype, boolean isDeclared) {
        Stream<String> unsigned =
                type.element().dtypes().stream().filter(this::isHeld).map(DTypeHint::as);
        Stream<String> wider = wider().stream().map(other -> "the wider " + other + (isDeclared ? " without @As" : ""));
        String instead = Stream.concat(unsigned, wider).collect(Collectors.joining(", "));
        return component.problem(Message.NO_TENSOR_TYPE, site, dtype, instead);
    }

    private static Optional<Primitive> carrier(DType dtype) {
        return Arrays.stream(Primitive.values())
                .filter(primitive -> primitive.dtypes().contains(dtype))
                .findFirst();
    }

    /** {@code @As(DType.UINT8) byte[]}, or {@code int[]} where the Java type implies the dtype. */
    private static String declaration(JavaType type, DType dtype) {
        return type.element().defaultDType() == dtype ? type.toString() : as(dtype) + " " + type;
    }

    /** The dtype that the Java type has by itself or, where there are no tensors of that, another one that it carries. */
    private String keepType() {
        DType implied = type.element().defaultDType();
        return isHeld(implied)
                ? "leave @As out for " + implied.numpyName()
                : type.element().dtypes().stream()
                        .filter(this::isHeld)
                        .map(DTypeHint::as)
                        .collect(Collectors.joining(" or ", "write ", ""));
    }

    private Optional<JavaType> wider() {
        return switch (type.element()) {
            case BYTE, SHORT -> Optional.of(new JavaType(Primitive.INT, type.depth()));
            case INT -> Optional.of(new JavaType(Primitive.LONG, type.depth()));
            default -> Optional.empty();
        };
    }

    private boolean isHeld(DType dtype) {
        return !tensors || TensorType.of(dtype).isPresent();
    }

    private static String as(DType dtype) {
        return "@As(DType." + dtype + ")";
    }
}
