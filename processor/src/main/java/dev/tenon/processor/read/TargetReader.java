package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.JavaLang;
import dev.tenon.processor.model.RecordModel.Target;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out what the compilation offers to generated code: only what the record's own module can see counts. */
final class TargetReader {
    private static final String TENSORFLOW = "org.tensorflow.types.TFloat32";
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final TensorFlowOption option;

    TargetReader(Elements elements, TensorFlowOption option) {
        this.elements = elements;
        this.option = option;
    }

    Checked<Target> read(RecordDeclaration declaration) {
        boolean wanted = declaration.wantsTensors() && option != TensorFlowOption.OFF;
        boolean visible = isVisible(declaration.type(), TENSORFLOW);
        if (wanted && !visible && option == TensorFlowOption.ON) {
            return Checked.invalid(declaration.problem(
                    Message.TENSORFLOW_MISSING, declaration.annotation().site(), TENSORFLOW));
        }
        return Checked.valid(
                new Target(wanted && visible, isVisible(declaration.type(), GENERATED), hidesJavaLang(declaration)));
    }

    /** What the classes of the class path were generated for. */
    Target generated(RecordDeclaration declaration) {
        boolean tensors = GeneratedClass.of(true).stream()
                .allMatch(generated ->
                        isVisible(declaration.type(), declaration.name().qualifiedGenerated(generated)));
        return new Target(tensors, false, false);
    }

    private boolean hidesJavaLang(RecordDeclaration declaration) {
        return JavaLang.NAMES.stream()
                .anyMatch(
                        name -> isVisible(declaration.type(), declaration.name().inPackage(name)));
    }

    /** Whether the module of a type sees a class. */
    boolean isVisible(TypeElement from, String name) {
        ModuleElement module = elements.getModuleOf(from);
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }
}
