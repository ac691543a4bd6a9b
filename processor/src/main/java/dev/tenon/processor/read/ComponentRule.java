package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.ComponentModel;
import java.util.List;

/** A rule about the components of one record together; it is given them in their order. */
sealed interface ComponentRule permits KeyRule, AccessorRule, TruncationRule {

    /** All rules, for one record that wants tensors or not. */
    static List<ComponentRule> all(boolean tensors) {
        return List.of(new KeyRule(tensors), new AccessorRule(tensors), new TruncationRule());
    }

    /** What is wrong with the next component beside those before. */
    List<Problem> add(ComponentDeclaration component, ComponentModel model);
}
