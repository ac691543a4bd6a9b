package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.SourceName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Keeps the generated classes of one compilation apart from each other and from the classes of its sources. A class that is
 * only on the class path is no obstacle: it may be the one that an earlier build generated.
 */
public final class ClassNames {
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Set<String>> recordsByClass = new HashMap<>();

    /** Adds the classes of a round's sources. */
    public void addSources(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether a top-level class is in the sources so far. */
    boolean isSource(TypeElement type) {
        return sources.contains(type.getQualifiedName().toString());
    }

    /** Adds a record that classes will be generated for. */
    public void addRecord(TypeElement type) {
        SourceName name = new RecordDeclaration(type).name();
        recordsByClass
                .computeIfAbsent(name.inPackage(name.generated(GeneratedClass.NUMPY)), key -> new TreeSet<>())
                .add(name.display());
    }

    /** The record, if none of its classes has the name of another one. */
    public Checked<RecordModel> check(TypeElement type, RecordModel record) {
        List<Problem> problems = new ArrayList<>();
        RecordDeclaration declaration = new RecordDeclaration(type);
        for (GeneratedClass generated : record.generatedClasses()) {
            String name = record.name().inPackage(record.name().generated(generated));
            if (sources.contains(name)) {
                problems.add(taken(declaration, name, "in the sources"));
            }
            for (String other : recordsByClass.getOrDefault(name, Set.of())) {
                if (!other.equals(record.name().display())) {
                    problems.add(taken(declaration, name, "generated for " + other));
                }
            }
        }
        return Checked.of(problems, () -> record);
    }

    private static Problem taken(RecordDeclaration declaration, String name, String how) {
        return declaration.problem(
                Message.CLASS_NAME_TAKEN, declaration.annotation().site(), name, how);
    }
}
