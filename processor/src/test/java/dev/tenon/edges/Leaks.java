package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.internal.tensor.SharedMemory;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tensorflow.types.TInt32;

/**
 * Fails a test that leaves a tensor open, or memory that a tensor stood over: JavaCPP counts the one, exactly, before any garbage
 * collection, and Tenon the other.
 */
public final class Leaks implements BeforeEachCallback, AfterEachCallback {
    private long before;

    @Override
    public void beforeEach(ExtensionContext context) {
        TInt32.scalarOf(0).close(); // what is allocated once
        assertThat(SharedMemory.count()).as("memory in use before").isZero();
        before = Pointer.totalCount();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(Pointer.totalCount()).as("native objects left behind").isEqualTo(before);
        assertThat(SharedMemory.count()).as("memory that is kept").isZero();
    }
}
