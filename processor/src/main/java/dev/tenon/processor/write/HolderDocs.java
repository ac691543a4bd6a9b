package dev.tenon.processor.write;

import static dev.tenon.processor.write.RuntimeTypes.NUMPY_FORMAT_EXCEPTION;
import static dev.tenon.processor.write.RuntimeTypes.SCHEMA_MISMATCH_EXCEPTION;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH_TYPE;
import static dev.tenon.processor.write.TensorFlowTypes.RESULT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Map;

/**
 * The javadoc of the factories that {@code DigitTensors} and {@code DigitBatch} have in common. That of a batch refers to
 * {@code BatchType}; no interface has the factories of one example's tensors, so that theirs says itself what they throw.
 */
enum HolderDocs {
    /** {@code DigitTensors}. */
    ONE("holder"),
    /** {@code DigitBatch}. */
    BATCH("batch");

    private final String noun;

    HolderDocs(String noun) {
        this.noun = noun;
    }

    /**
     * Of a factory with a parameter for each component.
     *
     * @param ragged whether one of these is a ragged tensor
     */
    CodeBlock ofTensors(boolean ragged) {
        CodeBlock lent = ragged ? CodeBlock.of("""
                        Closing a ragged one closes it for the $L, too; one that was lent is copied.
                        """, noun) : CodeBlock.of("");
        return CodeBlock.of("""
                A $L of these tensors, which it owns from now on; where this throws, they stay the caller's.
                $L
                $L""", noun, lent, misfit("of", ClassName.get(Map.class)));
    }

    CodeBlock ofMap() {
        return CodeBlock.of("""
                A $L of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
                caller's.

                $L""", noun, misfit("of", ClassName.get(Map.class)));
    }

    CodeBlock ofResult() {
        return CodeBlock.of("""
                A $L of what a session or a function returned. It owns all of it from now on; where this throws, it stays
                the caller's.

                $L""", noun, misfit("of", RESULT));
    }

    CodeBlock view() {
        return CodeBlock.of("""
                A $L of these tensors, by their keys. They stay the caller's: closing the $L closes none of them.

                $L""", noun, noun, misfit("view", ClassName.get(Map.class)));
    }

    CodeBlock read() {
        return switch (this) {
            case ONE -> CodeBlock.of("""
                        Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
                        the caller closes the holder.

                        @throws $T if the bytes are not a valid file
                        @throws $T if a valid file does not hold what the record declares
                        """, NUMPY_FORMAT_EXCEPTION, SCHEMA_MISMATCH_EXCEPTION);
            case BATCH -> CodeBlock.of("""
                        Reads a file of n examples into tensors; the caller closes the batch.

                        $L""", See.method(BATCH_TYPE, "read"));
        };
    }

    /** What happens where the tensors are not those of the record. */
    private CodeBlock misfit(String method, ClassName parameter) {
        return switch (this) {
            case ONE ->
                CodeBlock.of(
                        "@throws $T if a tensor is missing, or has another dtype or shape than declared\n",
                        SCHEMA_MISMATCH_EXCEPTION);
            case BATCH -> See.method(BATCH_TYPE, method, parameter);
        };
    }
}
