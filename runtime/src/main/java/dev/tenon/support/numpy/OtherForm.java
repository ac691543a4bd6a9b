package dev.tenon.support.numpy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.RecordArrays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds out whether a file that is not of one form is of the other.
 *
 * @param arrays what a file of the other form holds
 * @param advice what to say then: which call reads it
 */
record OtherForm(RecordArrays arrays, String advice) {

    /** The advice with what separates it from the text before; empty where the file is not of that form either. */
    String hint(Path path) {
        return fits(path) ? ": " + advice : "";
    }

    private boolean fits(Path path) {
        List<String> keys = arrays.all().stream().map(ComponentArray::key).toList();
        try (ArrayFile file = ArrayFile.open(path, keys)) {
            for (ComponentArray array : arrays.all()) {
                if (!file.contains(array.key()) || !array.fits(lengths(file, array))) {
                    return false;
                }
            }
            return true;
        } catch (IOException | SchemaMismatchException e) {
            return false;
        }
    }

    private static long[] lengths(ArrayFile file, ComponentArray array) throws IOException {
        List<Long> shape = file.array(array.key()).header().shape();
        return shape.stream().mapToLong(Long::longValue).toArray();
    }
}
