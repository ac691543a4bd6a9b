package dev.tenon.processor.read;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.ElementType;
import dev.tenon.processor.model.EnumType;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.TensorType;
import dev.tenon.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@link As}, and holds it against the Java type and TensorFlow. */
final class DTypeReader {
    private DTypeReader() {}

    /**
     * How the elements of a component are stored.
     *
     * @param casting {@link Casting#SAFE} where nothing is ever cast
     */
    record Stored(DType dtype, Casting casting) {}

    static Checked<Stored> read(
            ComponentDeclaration component, Checked<JavaType> type, Casting recordCasting, boolean tensors) {
        Optional<DeclaredAnnotation> annotation = component.annotation(As.class);
        List<Problem> problems =
                annotation.map(as -> checkValues(component, as)).orElse(List.of());
        if (!problems.isEmpty()) {
            return Checked.invalid(problems);
        }
        Optional<DType> declared = constant(annotation, "value").map(DType::valueOf);
        Casting casting = constant(annotation, "casting").map(Casting::valueOf).orElse(recordCasting);
        Site site = annotation
                .filter(as -> declared.isPresent())
                .map(as -> as.site("value"))
                .orElse(component.site());
        return type.flatMap(present -> {
            DType dtype = declared.orElse(present.element().defaultDType());
            return new Declared(component, site, present, dtype, casting, tensors, declared.isPresent()).check();
        });
    }

    private static Optional<String> constant(Optional<DeclaredAnnotation> as, String member) {
        return as.flatMap(present -> present.constants(member).stream().findFirst());
    }

    private static List<Problem> checkValues(ComponentDeclaration component, DeclaredAnnotation as) {
        List<Problem> problems = new ArrayList<>();
        checkSingle(component, as, "value", "dtype", problems);
        checkSingle(component, as, "casting", "casting", problems);
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

    /** A dtype that a component is to have, declared or implied. */
    private record Declared(
            ComponentDeclaration component,
            Site site,
            JavaType type,
            DType dtype,
            Casting casting,
            boolean tensors,
            boolean isDeclared) {

        Checked<Stored> check() {
            ElementType element = type.element();
            boolean isCast = !element.dtypes().contains(dtype);
            boolean isNumber = element instanceof Primitive;
            DTypeHint hint = new DTypeHint(type, casting, tensors);
            if (isCast && (element instanceof Text || (isNumber && dtype == DType.STRING))) {
                return invalid(Message.STRING_CAST, type, dtype.numpyName(), hint.forStringCast(dtype));
            }
            if (isCast && element instanceof EnumType constants) {
                String count = constants.constants() == 1 ? "1 constant" : constants.constants() + " constants";
                return invalid(Message.ENUM_DTYPE, dtype.numpyName(), constants.javaName(), count, hint.forEnum());
            }
            if (tensors && TensorType.of(dtype).isEmpty()) {
                return invalid(Message.NO_TENSOR_TYPE, dtype, hint.forNoTensorType(dtype, isDeclared));
            }
            if (isCast && !casting.allows(element.defaultDType(), dtype)) {
                String verdict = NumpyVerdict.of(element.defaultDType(), dtype, casting);
                return invalid(Message.LOSSY_CAST, type, dtype.numpyName(), casting, verdict, hint.forLossyCast(dtype));
            }
            return Checked.valid(new Stored(dtype, isNumber ? casting : Casting.SAFE));
        }

        private Checked<Stored> invalid(Message message, Object... arguments) {
            return Checked.invalid(component.problem(message, site, arguments));
        }
    }
}
