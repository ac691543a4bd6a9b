package dev.tenon.processor.read;

import dev.tenon.As;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.NestedComponent;
import dev.tenon.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads a component that is a record itself. */
final class NestedReader {
    private final RecordDeclaration holder;
    private final boolean tensors;
    private final RecordSource records;

    /**
     * For the components of one record.
     *
     * @param tensors whether the record wants tensors
     * @param records where the nested records come from
     */
    NestedReader(RecordDeclaration holder, boolean tensors, RecordSource records) {
        this.holder = holder;
        this.tensors = tensors;
        this.records = records;
    }

    /** What is known of other records than the one that is read. */
    interface RecordSource {
        /** Whether this compilation generates the classes of the record. */
        boolean isCompiled(TypeElement record);

        /** Whether a generated class of the record is on the class path of its holder. */
        boolean isGenerated(TypeElement record, GeneratedClass generated, TypeElement holder);

        Checked<RecordModel> read(TypeElement record);
    }

    Checked<NestedComponent> read(ComponentDeclaration component, TypeElement record) {
        Checked<String> key = KeyReader.readFolder(component);
        Checked<RecordModel> model = check(component, record)
                .<Checked<RecordModel>>map(Checked::invalid)
                .orElseGet(() -> model(component, record));
        Checked<Boolean> annotations = annotations(component, record);
        return Checked.all(
                () -> new NestedComponent(component.name(), AccessorNames.of(component.name()), key.get(), model.get()),
                annotations,
                key,
                model);
    }

    private static Checked<Boolean> annotations(ComponentDeclaration component, TypeElement record) {
        List<Problem> problems = new ArrayList<>();
        Stream.of(Dims.class, As.class, Ragged.class, Padded.class)
                .flatMap(type -> component.annotation(type).stream())
                .map(found -> component.problem(
                        Message.NESTED_ANNOTATION, found.site(), found.name(), record.getSimpleName()))
                .forEach(problems::add);
        return Checked.of(problems, () -> true);
    }

    /** What is wrong about the component's type, whatever the record in it has. */
    private Optional<Problem> check(ComponentDeclaration component, TypeElement record) {
        if (TypeReader.depthOf(component.type()) > 0) {
            return Optional.of(
                    component.problem(Message.RECORD_ARRAY, component.site(), TypeHint.simpleName(component.type())));
        }
        return NestedRecords.cycle(holder.type(), record)
                .map(path -> component.problem(Message.RECORD_CYCLE, component.site(), path))
                .or(() -> new Visibility(holder.name()).check(component, record))
                .or(() -> generic(component, record))
                .or(() -> notATensorRecord(component, record));
    }

    private static Optional<Problem> generic(ComponentDeclaration component, TypeElement record) {
        return record.getTypeParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(component.problem(
                        Message.GENERIC_RECORD, component.site(), RecordRules.typeParameters(record)));
    }

    private static Optional<Problem> notATensorRecord(ComponentDeclaration component, TypeElement record) {
        return DeclaredAnnotation.find(record, TensorRecord.class).isPresent()
                ? Optional.empty()
                : Optional.of(component.problem(Message.NOT_A_TENSOR_RECORD, component.site(), record.getSimpleName()));
    }

    private Checked<RecordModel> model(ComponentDeclaration component, TypeElement record) {
        if (records.isCompiled(record)) {
            return records.read(record).reportedElsewhere().flatMap(model -> tensors(component, record, model));
        }
        String numpyClass = SourceNames.of(record).qualifiedGenerated(GeneratedClass.NUMPY);
        if (!records.isGenerated(record, GeneratedClass.NUMPY, holder.type())) {
            return notGenerated(component, record, numpyClass + " is not on the class path");
        }
        Checked<RecordModel> read = records.read(record);
        return read.value().isPresent()
                ? read.flatMap(model -> tensors(component, record, model))
                : notGenerated(component, record, numpyClass + " cannot be used" + why(read));
    }

    /** What is wrong with a record that nobody else reports, because it is not compiled here. */
    private static String why(Checked<RecordModel> read) {
        return read.problems().stream()
                .findFirst()
                .map(problem -> ", as " + problem.text())
                .orElse("");
    }

    private static Checked<RecordModel> notGenerated(ComponentDeclaration component, TypeElement record, String what) {
        return Checked.invalid(
                component.problem(Message.NESTED_NOT_GENERATED, component.site(), what, record.getSimpleName()));
    }

    /** The record, if it has the tensors that its holder wants. */
    private Checked<RecordModel> tensors(ComponentDeclaration component, TypeElement record, RecordModel model) {
        if (!tensors || model.target().tensors()) {
            return Checked.valid(model);
        }
        boolean isWanted = new RecordDeclaration(record).wantsTensors();
        return Checked.invalid(component.problem(
                Message.NESTED_WITHOUT_TENSORS,
                component.site(),
                record.getSimpleName(),
                isWanted ? "it was compiled without TensorFlow" : "it has @TensorRecord(tensors = false)",
                isWanted
                        ? "compile it with org.tensorflow:tensorflow-core-platform on its class path"
                        : "remove tensors = false there",
                holder.name().display()));
    }
}
