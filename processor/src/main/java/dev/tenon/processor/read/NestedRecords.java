package dev.tenon.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Which records hold which. */
final class NestedRecords {
    private NestedRecords() {}

    /** The record that a component holds. */
    static Optional<TypeElement> of(TypeMirror component) {
        return component instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement type
                        && type.getKind() == ElementKind.RECORD
                ? Optional.of(type)
                : Optional.empty();
    }

    /** The record itself and all that it holds, directly or through others. */
    static Set<TypeElement> reachableFrom(TypeElement record) {
        return holders(record).keySet();
    }

    /** {@code Node -> Edge -> Node}: the shortest way from a record through one that it holds back to itself. */
    static Optional<String> cycle(TypeElement record, TypeElement nested) {
        Map<TypeElement, TypeElement> holders = holders(nested);
        if (!holders.containsKey(record)) {
            return Optional.empty();
        }
        List<TypeElement> path = new ArrayList<>(List.of(record));
        for (TypeElement type = record; !type.equals(nested); type = path.get(0)) {
            path.add(0, holders.getOrDefault(type, nested));
        }
        return Optional.of(Stream.concat(Stream.of(record), path.stream())
                .map(type -> SourceNames.of(type).display())
                .collect(Collectors.joining(" -> ")));
    }

    /** All records that can be reached, each with the one that was first found to hold it; the first stands for itself. */
    private static Map<TypeElement, TypeElement> holders(TypeElement first) {
        Map<TypeElement, TypeElement> holders = new LinkedHashMap<>();
        holders.put(first, first);
        Deque<TypeElement> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            TypeElement holder = next.remove();
            holder.getRecordComponents().stream()
                    .flatMap(component -> of(component.asType()).stream())
                    .filter(type -> holders.putIfAbsent(type, holder) == null)
                    .forEach(next::add);
        }
        return holders;
    }
}
