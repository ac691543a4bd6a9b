package dev.tenon.processor.read;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.TensorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@link As}, and holds it against the Java type and TensorFlow. */
final class DTypeReader {
    private DTypeReader() {}

    static Checked<DType> read(ComponentDeclaration component, Checked<JavaType> type, boolean tensors) {
        Optional<DeclaredAnnotation> annotation = component.annotation(As.class);
        List<Problem> problems =
                annotation.map(as -> checkValues(component, as)).orElse(List.of());
        if (!problems.isEmpty()) {
            return Checked.invalid(problems);
        }
        Optional<DType> declared = annotation
                .flatMap(as -> as.constants("value").stream().findFirst())
                .map(DType::valueOf);
        Site site = annotation
                .filter(as -> declared.isPresent())
                .map(as -> as.site("value"))
                .orElse(component.site());
        return type.flatMap(present -> carried(
                        component,
                        site,
                        present,
                        declared.orElse(present.element().defaultDType())))
                .flatMap(dtype -> held(component, site, type.get(), dtype, tensors));
    }

    private static List<Problem> checkValues(ComponentDeclaration component, DeclaredAnnotation as) {
        List<Problem> problems = new ArrayList<>();
        List<String> castings = as.constants("casting");
        checkSingle(component, as, "value", "dtype", problems);
        checkSingle(component, as, "casting", "casting", problems);
        if (castings.size() == 1 && !castings.get(0).equals(Casting.SAFE.name())) {
            problems.add(component.problem(Message.CASTING_NOT_SUPPORTED, as.site("casting"), castings.get(0)));
        }
        return problems;
    }

    /** The members are arrays only so that they can be left out. */
    private static void checkSingle(
            ComponentDeclaration component, DeclaredAnnotation as, String member, String what, List<Problem> problems) {
        List<String> values = as.constants(member);
        if (values.size() > 1) {
            problems.add(component.problem(Message.TOO_MANY_VALUES, as.site(member), what, String.join(", ", values)));
        }
    }

    /** The dtype, if the Java type carries it without a cast. */
    private static Checked<DType> carried(ComponentDeclaration component, Site site, JavaType type, DType dtype) {
        List<DType> dtypes = type.element().dtypes();
        if (dtypes.contains(dtype)) {
            return Checked.valid(dtype);
        }
        String instead = dtypes.stream().map(DTypeReader::as).collect(Collectors.joining(" or "));
        return Checked.invalid(component.problem(Message.DTYPE_NOT_SUPPORTED, site, type, dtype, instead));
    }

    /** The dtype, if a tensor can hold it or none has to. */
    private static Checked<DType> held(
            ComponentDeclaration component, Site site, JavaType type, DType dtype, boolean tensors) {
        if (!tensors || TensorType.of(dtype).isPresent()) {
            return Checked.valid(dtype);
        }
        Stream<String> unsigned = type.element().dtypes().stream()
                .filter(other -> TensorType.of(other).isPresent())
                .map(DTypeReader::as);
        Stream<String> wider = wider(type).stream().map(other -> "the wider " + other);
        String instead = Stream.concat(unsigned, wider).collect(Collectors.joining(", "));
        return Checked.invalid(component.problem(Message.NO_TENSOR_TYPE, site, dtype, instead));
    }

    private static Optional<JavaType> wider(JavaType type) {
        return switch (type.element()) {
            case BYTE, SHORT -> Optional.of(new JavaType(Primitive.INT, type.depth()));
            case INT -> Optional.of(new JavaType(Primitive.LONG, type.depth()));
            default -> Optional.empty();
        };
    }

    private static String as(DType dtype) {
        return "@As(DType." + dtype + ")";
    }
}
