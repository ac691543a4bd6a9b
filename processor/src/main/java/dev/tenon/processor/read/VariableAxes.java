package dev.tenon.processor.read;

import dev.tenon.Axis;
import dev.tenon.Dims;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Text;
import java.util.List;
import java.util.Optional;

/** The axes that rows of different lengths have: the variable ones come first, and there are only so many. */
enum VariableAxes {
    /** Those of {@link dev.tenon.Ragged}. */
    RAGGED(2, "one or two variable axes"),
    /** Those of {@link dev.tenon.Padded}. */
    PADDED(1, "one variable axis");

    private final int most;
    private final String what;

    VariableAxes(int most, String what) {
        this.most = most;
        this.what = what;
    }

    /** The number of variable axes, if this annotation can do something with them. */
    Checked<Integer> count(
            ComponentDeclaration component, DeclaredAnnotation annotation, JavaType type, List<Axis> axes) {
        return new Declared(component, annotation, type, axes)
                .problem()
                .<Checked<Integer>>map(Checked::invalid)
                .orElse(Checked.valid(countVariable(axes)));
    }

    private static int countVariable(List<Axis> axes) {
        return (int) axes.stream().filter(VariableAxes::isVariable).count();
    }

    static boolean isVariable(Axis axis) {
        return !(axis instanceof Axis.Fixed);
    }

    private final class Declared {
        private final ComponentDeclaration component;
        private final String name;
        private final Site site;
        private final JavaType type;
        private final List<Axis> axes;
        private final Optional<String> dims;
        private final VariableAxesHint hint;

        Declared(ComponentDeclaration component, DeclaredAnnotation annotation, JavaType type, List<Axis> axes) {
            Optional<DeclaredAnnotation> dimsAnnotation = component.annotation(Dims.class);
            this.component = component;
            this.name = annotation.name();
            this.site = dimsAnnotation.map(found -> found.site("value")).orElse(annotation.site());
            this.type = type;
            this.axes = axes;
            this.dims = dimsAnnotation.map(found -> VariableAxesHint.dims(axes));
            this.hint = new VariableAxesHint(axes);
        }

        Optional<Problem> problem() {
            int variable = countVariable(axes);
            if (axes.isEmpty()) {
                return problem(Message.NO_ROWS, name, single(), name, type.withDepth(1));
            }
            if (variable == 0) {
                return problem(Message.NO_VARIABLE_AXIS, name, declared(), hint.withVariable(), name);
            }
            if (variable > most) {
                return problem(Message.TOO_MANY_VARIABLE_AXES, name, what, declared(), variable, fewer(variable));
            }
            if (!axes.subList(0, variable).stream().allMatch(VariableAxes::isVariable)) {
                return problem(Message.VARIABLE_AXES_FIRST, name, declared(), hint.fitting(most), type);
            }
            if (variable == 2 && axes.get(1) instanceof Axis.Named inner) {
                return problem(Message.NAMED_INNER_AXIS, inner, declared(), hint.fitting(most), hint.fitting(1));
            }
            return Optional.empty();
        }

        private Optional<Problem> problem(Message message, Object... arguments) {
            return Optional.of(component.problem(message, site, arguments));
        }

        /** {@code @Dims("8 8")}, or the Java type where there is none. */
        private String declared() {
            return dims.orElse(type.toString());
        }

        /** An array is a single value where it is a string of bytes. */
        private String single() {
            return type.element() == Text.BINARY ? "@As(DType.STRING) " + type : type.toString();
        }

        private String fewer(int variable) {
            Choices choices = new Choices().write(hint.fitting(most) + ", with the lengths that they have");
            if (VariableAxes.this == PADDED && variable == RAGGED.most) {
                choices.write(
                        (dims.isPresent() ? hint.fitting(RAGGED.most) + " and " : "") + "@Ragged, which holds two");
            }
            return choices.toString();
        }
    }
}
