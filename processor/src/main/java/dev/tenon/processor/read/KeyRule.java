package dev.tenon.processor.read;

import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.KeySpace;
import dev.tenon.processor.model.Leaf;
import dev.tenon.support.ComponentKey;
import dev.tenon.support.ComponentKey.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arrays of one record have different keys, wherever they have one. */
final class KeyRule implements ComponentRule {
    private final Map<Place, Holder> holders = new HashMap<>();
    private final boolean tensors;

    /** For a record that wants tensors or not. */
    KeyRule(boolean tensors) {
        this.tensors = tensors;
    }

    private record Place(KeySpace space, String key) {}

    /** What messages call the component that has a key, and what it has it for. */
    private record Holder(String subject, Role role) {
        @Override
        public String toString() {
            return role == Role.ARRAY ? subject : "the " + role.noun() + " of " + subject;
        }
    }

    /** One problem for each place in the source: a nested record may share many keys. */
    @Override
    public List<Problem> add(ComponentDeclaration component, ComponentModel model) {
        Map<Site, Problem> problems = new LinkedHashMap<>();
        for (Leaf leaf : Leaf.of(model)) {
            for (KeySpace space : KeySpace.of(tensors)) {
                for (ComponentKey key : leaf.keys(space)) {
                    Holder holder = new Holder(subject(component, leaf), key.role());
                    Holder other = holders.putIfAbsent(new Place(space, key.key()), holder);
                    if (other != null) {
                        Site site = site(component, leaf, key.role());
                        problems.putIfAbsent(site, problem(component, site, key, other));
                    }
                }
            }
        }
        return List.copyOf(problems.values());
    }

    private static Problem problem(ComponentDeclaration component, Site site, ComponentKey key, Holder other) {
        boolean isArray = key.role() == Role.ARRAY;
        String what = isArray
                ? "its key \"" + key.key() + "\""
                : "the key \"" + key.key() + "\" of its " + key.role().noun();
        boolean isMask = key.role() == Role.MASK;
        boolean isOtherMask = other.role() == Role.MASK;
        String with = isMask && isOtherMask ? "mask" : isMask || isOtherMask ? "@Key or mask" : "@Key";
        return component.problem(Message.DUPLICATE_KEY, site, what, other, with);
    }

    private static String subject(ComponentDeclaration component, Leaf leaf) {
        return component.subject()
                + leaf.path().substring(component.name().length()).replace('/', '.');
    }

    private static Site site(ComponentDeclaration component, Leaf leaf, Role role) {
        if (role == Role.MASK && leaf.isOwn()) {
            return component
                    .annotation(Padded.class)
                    .map(padded -> padded.site("mask"))
                    .orElse(component.site());
        }
        return component.annotation(Key.class).map(key -> key.site("value")).orElse(component.site());
    }
}
