package dev.tenon.processor;

import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Reporter;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.read.Checked;
import dev.tenon.processor.read.ClassNames;
import dev.tenon.processor.read.RecordReader;
import dev.tenon.processor.read.StrayAnnotations;
import dev.tenon.processor.read.TensorFlowOption;
import dev.tenon.processor.write.RecordWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The rounds of one compilation. In each, the records that are complete get their classes or their problems, all of them at
 * once; the others wait for the next round, and the last round says what they waited for.
 */
final class RecordRounds {
    private final ClassNames classNames = new ClassNames();
    private final PendingRecords pending;
    private final RecordReader reader;
    private final Reporter reporter;
    private final SourceFiles files;

    RecordRounds(ProcessingEnvironment environment) {
        this.pending = new PendingRecords(environment.getElementUtils());
        this.reader = new RecordReader(
                environment.getElementUtils(), TensorFlowOption.of(environment.getOptions()), classNames);
        this.reporter = new Reporter(environment.getMessager());
        this.files = new SourceFiles(environment.getFiler());
        reporter.report(TensorFlowOption.problems(environment.getOptions()));
    }

    void process(RoundEnvironment round) {
        reporter.report(StrayAnnotations.in(round));
        classNames.addSources(round);
        List<TypeElement> types = pending.takeWith(round);
        types.forEach(classNames::addRecord);
        for (TypeElement type : types) {
            if (!reader.isWaiting(type)) {
                reporter.report(generate(type));
            } else if (round.processingOver()) {
                reporter.report(reader.unresolved(type));
            } else {
                pending.add(type);
            }
        }
    }

    private List<Problem> generate(TypeElement type) {
        Checked<RecordModel> read = reader.read(type);
        List<Problem> problems = new ArrayList<>(read.problems());
        read.value()
                .map(RecordWriter::write)
                .ifPresent(sources -> sources.forEach(source -> problems.addAll(files.write(source, type))));
        return problems;
    }
}
