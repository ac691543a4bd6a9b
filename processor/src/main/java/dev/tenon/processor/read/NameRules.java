package dev.tenon.processor.read;

import dev.tenon.Key;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that the components of one record must not share. */
final class NameRules {
    /** What messages call the array of each key. */
    private final Map<String, String> byKey = new HashMap<>();

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
        duplicateKey(component, Leaf.of(model)).ifPresent(problems::add);
        ComponentDeclaration sameAccessor = tensors ? byAccessor.putIfAbsent(model.accessor(), component) : null;
        if (sameAccessor != null) {
            problems.add(component.problem(
                    Message.NAME_COLLISION, component.site(), model.accessor(), sameAccessor.subject()));
        }
    }

    /** One problem for all the keys that a nested record shares. */
    private Optional<Problem> duplicateKey(ComponentDeclaration component, List<Leaf> leaves) {
        Optional<Problem> problem = Optional.empty();
        for (Leaf leaf : leaves) {
            String subject = component.subject()
                    + leaf.path().substring(component.name().length()).replace('/', '.');
            String other = byKey.putIfAbsent(leaf.key(), subject);
            if (other != null && problem.isEmpty()) {
                problem = Optional.of(component.problem(Message.DUPLICATE_KEY, keySite(component), leaf.key(), other));
            }
        }
        return problem;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static Site keySite(ComponentDeclaration component) {
        return component.annotation(Key.class).map(key -> key.site("value")).orElse(component.site());
    }
}
