package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RecordModel.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a record, with everything that is wrong about it. */
public final class RecordReader {
    private final Elements elements;
    private final TargetReader targets;

    /** For one compilation. */
    public RecordReader(Elements elements, TensorFlowOption option) {
        this.elements = elements;
        this.targets = new TargetReader(elements, option);
    }

    /** What the record needs and is not there, or not yet; it cannot be read before that is empty. */
    public List<Problem> unresolved(TypeElement type) {
        return Unresolved.in(new RecordDeclaration(type));
    }

    /** Reads a type that has {@link dev.tenon.TensorRecord} on it. */
    public Checked<RecordModel> read(TypeElement type) {
        RecordDeclaration declaration = new RecordDeclaration(type);
        List<Problem> problems = new ArrayList<>(RecordRules.check(declaration));
        if (!declaration.isRecord()) {
            return Checked.invalid(problems);
        }
        Checked<Target> target = targets.read(declaration);
        problems.addAll(target.problems());
        List<ComponentModel> components =
                readComponents(declaration, target.value().map(Target::tensors).orElse(true), problems);
        return Checked.of(
                problems,
                () -> new RecordModel(
                        declaration.name(), isPublic(declaration), isDeprecated(type), target.get(), components));
    }

    private static List<ComponentModel> readComponents(
            RecordDeclaration declaration, boolean tensors, List<Problem> problems) {
        NameRules names = new NameRules(tensors);
        List<ComponentModel> models = new ArrayList<>();
        for (ComponentDeclaration component : declaration.components()) {
            Checked<ComponentModel> read = ComponentReader.read(component, tensors);
            problems.addAll(read.problems());
            read.value().ifPresent(model -> {
                names.add(component, model);
                models.add(model);
            });
        }
        problems.addAll(names.problems());
        return models;
    }

    private static boolean isPublic(RecordDeclaration declaration) {
        return declaration.enclosing().stream()
                .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Whether javac warns code that names the record, makes one, or asks one for its components. */
    private boolean isDeprecated(TypeElement type) {
        Stream<Element> used = Stream.of(
                        new RecordDeclaration(type).enclosing(),
                        ElementFilter.constructorsIn(type.getEnclosedElements()),
                        type.getRecordComponents().stream()
                                .map(RecordComponentElement::getAccessor)
                                .filter(Objects::nonNull) // a component that Java forbids, such as hashCode
                                .toList())
                .flatMap(List::stream);
        return used.anyMatch(elements::isDeprecated);
    }
}
