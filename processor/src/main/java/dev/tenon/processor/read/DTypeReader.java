package dev.tenon.processor.read;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.TensorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return type.flatMap(present -> declared.<Checked<DType>>map(
                                dtype -> carried(component, site, present, dtype, tensors))
                        .orElse(Checked.valid(present.element().defaultDType())))
                .flatMap(dtype -> held(component, site, type.get(), dtype, declared.isPresent(), tensors));
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
    private static Checked<DType> carried(
            ComponentDeclaration component, Site site, JavaType type, DType dtype, boolean tensors) {
        return type.element().dtypes().contains(dtype)
                ? Checked.valid(dtype)
                : Checked.invalid(new DTypeHint(type, tensors).notCarried(component, site, dtype));
    }

    /** The dtype, if a tensor can hold it or none has to. */
    private static Checked<DType> held(
            ComponentDeclaration component,
            Site site,
            JavaType type,
            DType dtype,
            boolean isDeclared,
            boolean tensors) {
        return !tensors || TensorType.of(dtype).isPresent()
                ? Checked.valid(dtype)
                : Checked.invalid(new DTypeHint(type, true).notHeld(component, site, dtype, isDeclared));
    }
}
