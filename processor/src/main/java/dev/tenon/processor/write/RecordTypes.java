package dev.tenon.processor.write;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EnumType;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.NestedComponent;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.SourceName;
import java.util.stream.Stream;

/** The record and its generated classes, as generated code names them. */
record RecordTypes(SourceName name) {
    ClassName record() {
        return JavaTypes.of(name);
    }

    ClassName generated(GeneratedClass generated) {
        return ClassName.get(name.packageName(), name.generated(generated));
    }

    /** The class, nested in the one for NumPy files, that takes examples apart; no type of a component is called so. */
    static ClassName codec(RecordModel record) {
        RecordTypes types = new RecordTypes(record.name());
        ClassName codec =
                types.generated(GeneratedClass.NUMPY).nestedClass(record.name().simpleName() + "Codec");
        while (record.components().stream().flatMap(RecordTypes::typeNames).anyMatch(codec.simpleName()::equals)) {
            codec = codec.peerClass(codec.simpleName() + "_");
        }
        return codec;
    }

    private static Stream<String> typeNames(ComponentModel component) {
        if (component instanceof NestedComponent nested) {
            SourceName name = nested.record().name();
            return Stream.of(name.topLevelName(), name.generated(GeneratedClass.NUMPY));
        }
        return component instanceof ArrayComponent array && array.type().element() instanceof EnumType constants
                ? Stream.of(constants.name().topLevelName())
                : Stream.empty();
    }
}
