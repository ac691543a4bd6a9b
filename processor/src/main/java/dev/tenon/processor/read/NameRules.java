package dev.tenon.processor.read;

import dev.tenon.Key;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.ComponentModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that the components of one record must not share. */
final class NameRules {
    private final Map<String, ComponentDeclaration> byKey = new HashMap<>();
    private final Map<String, ComponentDeclaration> byAccessor = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final boolean tensors;

    /**
     * For the components of one record, in their order.
     *
     * @param tensors whether accessors are generated for them
     */
    NameRules(boolean tensors) {
        this.tensors = tensors;
    }

    void add(ComponentDeclaration component, ComponentModel model) {
        ComponentDeclaration sameKey = byKey.putIfAbsent(model.key(), component);
        if (sameKey != null) {
            problems.add(component.problem(Message.DUPLICATE_KEY, keySite(component), model.key(), sameKey.subject()));
        }
        ComponentDeclaration sameAccessor = tensors ? byAccessor.putIfAbsent(model.accessor(), component) : null;
        if (sameAccessor != null) {
            problems.add(component.problem(
                    Message.NAME_COLLISION, component.site(), model.accessor(), sameAccessor.subject()));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static Site keySite(ComponentDeclaration component) {
        return component.annotation(Key.class).map(key -> key.site("value")).orElse(component.site());
    }
}
