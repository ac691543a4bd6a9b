package dev.tenon.processor.read;

import dev.tenon.TensorRecord;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RecordModel.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads records, with everything that is wrong about them; each once, however many others hold it. */
public final class RecordReader implements NestedReader.RecordSource {
    private final Elements elements;
    private final ClassNames classNames;
    private final TargetReader targets;
    private final Deprecation deprecation;
    private final Map<String, Checked<RecordModel>> known = new HashMap<>();

    /**
     * For one compilation.
     *
     * @param classNames the classes that it has, and those that it generates
     */
    public RecordReader(Elements elements, TensorFlowOption option, ClassNames classNames) {
        this.elements = elements;
        this.classNames = classNames;
        this.targets = new TargetReader(elements, option);
        this.deprecation = new Deprecation(elements);
    }

    /** What the record itself needs and is not there, or not yet. */
    public List<Problem> unresolved(TypeElement type) {
        return Unresolved.in(new RecordDeclaration(type));
    }

    /** Whether the record, or one that it holds, needs what is not there yet; it cannot be read before. */
    public boolean isWaiting(TypeElement type) {
        return NestedRecords.reachableFrom(type).stream()
                .filter(record -> record.equals(type) || isCompiled(record))
                .filter(record ->
                        DeclaredAnnotation.find(record, TensorRecord.class).isPresent())
                .anyMatch(record -> !unresolved(record).isEmpty());
    }

    /** Reads a type that has {@link TensorRecord} on it. */
    @Override
    public Checked<RecordModel> read(TypeElement type) {
        String name = elements.getModuleOf(type) + "/" + type.getQualifiedName();
        Checked<RecordModel> record = known.get(name);
        if (record == null) {
            record = isCompiled(type) ? readSource(type) : readGenerated(type);
            known.put(name, record);
        }
        return record;
    }

    @Override
    public boolean isCompiled(TypeElement record) {
        return classNames.isSource(SourceNames.enclosing(record).get(0));
    }

    @Override
    public boolean isGenerated(TypeElement record, GeneratedClass generated, TypeElement holder) {
        return targets.isVisible(holder, SourceNames.of(record).qualifiedGenerated(generated));
    }

    private Checked<RecordModel> readSource(TypeElement type) {
        RecordDeclaration declaration = new RecordDeclaration(type);
        List<Problem> problems = RecordRules.check(declaration);
        if (!declaration.isRecord()) {
            return Checked.invalid(problems);
        }
        Checked<Boolean> rules = Checked.of(problems, () -> true);
        Checked<Target> target = targets.read(declaration);
        Checked<List<ComponentModel>> components =
                readComponents(declaration, target.value().map(Target::tensors).orElse(true));
        return Checked.all(() -> model(declaration, target.get(), components.get()), rules, target, components)
                .flatMap(record -> classNames.check(type, record));
    }

    /** A record of the class path, whose classes were generated when it was compiled. */
    private Checked<RecordModel> readGenerated(TypeElement type) {
        RecordDeclaration declaration = new RecordDeclaration(type);
        Target target = targets.generated(declaration);
        return readComponents(declaration, target.tensors()).map(components -> model(declaration, target, components));
    }

    private RecordModel model(RecordDeclaration declaration, Target target, List<ComponentModel> components) {
        return new RecordModel(
                declaration.name(),
                Visibility.isPublic(declaration.type()),
                deprecation.concerns(declaration),
                target,
                components);
    }

    private Checked<List<ComponentModel>> readComponents(RecordDeclaration declaration, boolean tensors) {
        ComponentReader reader = new ComponentReader(
                new ArrayReader(declaration, tensors), new NestedReader(declaration, tensors, this));
        List<ComponentRule> rules = ComponentRule.all(tensors);
        List<Problem> common = new ArrayList<>();
        List<Checked<?>> parts = new ArrayList<>();
        List<ComponentModel> models = new ArrayList<>();
        for (ComponentDeclaration component : declaration.components()) {
            Checked<? extends ComponentModel> read = reader.read(component);
            parts.add(read);
            read.value().ifPresent(model -> {
                rules.forEach(rule -> common.addAll(rule.add(component, model)));
                models.add(model);
            });
        }
        parts.add(Checked.of(common, () -> true));
        return Checked.all(() -> models, parts);
    }
}
