package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accessors in the TensorFlow classes of one record have different names. */
final class AccessorRule implements ComponentRule {
    /** What messages call the tensors that an accessor gives. */
    private final Map<String, String> byName = new HashMap<>();

    private final boolean tensors;

    /** For a record that has such classes or not. */
    AccessorRule(boolean tensors) {
        this.tensors = tensors;
    }

    @Override
    public List<Problem> add(ComponentDeclaration component, ComponentModel model) {
        if (!tensors) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        add(component, model.accessor(), "", problems);
        if (model instanceof ArrayComponent array && array.padded().isPresent()) {
            add(component, array.lengthsAccessor(), "lengths", problems);
            if (array.padded().get().mask().isPresent()) {
                add(component, array.maskAccessor(), "mask", problems);
            }
        }
        return problems;
    }

    /**
     * Adds an accessor.
     *
     * @param part what it gives of the component; empty for all of it
     */
    private void add(ComponentDeclaration component, String accessor, String part, List<Problem> problems) {
        String subject = part.isEmpty() ? component.subject() : "the " + part + " of " + component.subject();
        String other = byName.putIfAbsent(accessor, subject);
        if (other != null) {
            String name = accessor + "()";
            String what = part.isEmpty() ? "its accessor " + name : "the accessor " + name + " of its " + part;
            problems.add(component.problem(Message.NAME_COLLISION, component.site(), what, other));
        }
    }
}
