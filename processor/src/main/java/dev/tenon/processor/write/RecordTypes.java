package dev.tenon.processor.write;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordName;
import java.util.List;

/** The record and its generated classes, as generated code names them. */
record RecordTypes(RecordName name) {

    ClassName record() {
        List<String> names = name.simpleNames();
        return ClassName.get(
                name.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    ClassName generated(GeneratedClass generated) {
        return ClassName.get(name.packageName(), name.generated(generated));
    }

    /** The class, nested in the one for NumPy files, that takes examples apart. */
    ClassName codec() {
        return generated(GeneratedClass.NUMPY).nestedClass(name.simpleName() + "Codec");
    }
}
