package dev.tenon.processor.read;

import dev.tenon.Axis;
import dev.tenon.Dims;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Components with a named axis in common are as long as each other in a batch, too: where one is cut, so are the others.
 */
final class TruncationRule implements ComponentRule {
    private final Map<Axis.Named, First> byAxis = new HashMap<>();

    /** The first component with an axis, and where it is cut. */
    private record First(String subject, OptionalInt cut) {}

    @Override
    public List<Problem> add(ComponentDeclaration component, ComponentModel model) {
        List<Problem> problems = new ArrayList<>();
        if (model instanceof ArrayComponent array) {
            array.axes().stream()
                    .distinct()
                    .filter(Axis.Named.class::isInstance)
                    .map(Axis.Named.class::cast)
                    .forEach(axis -> add(component, axis, cut(array), problems));
        }
        return problems;
    }

    private void add(ComponentDeclaration component, Axis.Named axis, OptionalInt cut, List<Problem> problems) {
        First first = byAxis.putIfAbsent(axis, new First(component.subject(), cut));
        if (first != null && !first.cut().equals(cut)) {
            Site site = component
                    .annotation(Dims.class)
                    .map(dims -> dims.site("value"))
                    .orElse(component.site());
            problems.add(component.problem(Message.TRUNCATED_AXIS, site, axis, first.subject()));
        }
    }

    /** A padded component has one variable axis, which is the one that is cut. */
    private static OptionalInt cut(ArrayComponent array) {
        return array.padded()
                .filter(padded -> padded.truncate())
                .map(padded -> padded.length())
                .orElse(OptionalInt.empty());
    }
}
