package dev.tenon.processor;

import com.google.auto.service.AutoService;
import dev.tenon.TensorRecord;
import dev.tenon.processor.read.StrayAnnotations;
import dev.tenon.processor.read.TensorFlowOption;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The entry point: what javac asks a processor. {@link RecordRounds} does the work. */
@AutoService(Processor.class)
public final class TensorRecordProcessor extends AbstractProcessor {
    private @Nullable RecordRounds rounds;

    /** For {@link java.util.ServiceLoader}. */
    public TensorRecordProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(Stream.of(TensorRecord.class), StrayAnnotations.TYPES.stream())
                .map(Class::getCanonicalName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(TensorFlowOption.NAME);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new RecordRounds(environment);
    }

    /** Leaves the annotations to other processors, too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Objects.requireNonNull(rounds, "init is called first").process(round);
        return false;
    }
}
