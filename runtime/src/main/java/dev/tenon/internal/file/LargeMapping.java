package dev.tenon.internal.file;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Maps more of a file than a buffer shows, where the JDK can: from 22 on, by memory segments. They are found by their names, as
 * this is compiled for 17.
 */
final class LargeMapping {
    private static final int FIRST_JDK = 22;
    private static final long SHOWN_BYTES = 1L << 30;
    private static final @Nullable LargeMapping INSTANCE = find();

    private final MethodHandle newArena;
    private final MethodHandle map;
    private final MethodHandle part;
    private final MethodHandle asBuffer;

    private LargeMapping(Lookup lookup) throws ReflectiveOperationException {
        Class<?> arena = Class.forName("java.lang.foreign.Arena");
        Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
        MethodType mapping = MethodType.methodType(segment, MapMode.class, long.class, long.class, arena);
        this.newArena = lookup.findStatic(arena, "ofAuto", MethodType.methodType(arena))
                .asType(MethodType.methodType(Object.class));
        this.map = lookup.findVirtual(FileChannel.class, "map", mapping)
                .asType(MethodType.methodType(
                        Object.class, FileChannel.class, MapMode.class, long.class, long.class, Object.class));
        this.part = lookup.findVirtual(segment, "asSlice", MethodType.methodType(segment, long.class, long.class))
                .asType(MethodType.methodType(Object.class, Object.class, long.class, long.class));
        this.asBuffer = lookup.findVirtual(segment, "asByteBuffer", MethodType.methodType(ByteBuffer.class))
                .asType(MethodType.methodType(ByteBuffer.class, Object.class));
    }

    private static @Nullable LargeMapping find() {
        try {
            return Runtime.version().feature() < FIRST_JDK ? null : new LargeMapping(MethodHandles.publicLookup());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** The memory of a range of a file, which lies in it; copied when it is written to. Empty where the JDK cannot. */
    static Optional<MappedMemory> of(FileChannel channel, long position, long length) throws IOException {
        return INSTANCE == null ? Optional.empty() : Optional.of(INSTANCE.map(channel, position, length));
    }

    private MappedMemory map(FileChannel channel, long position, long length) throws IOException {
        try {
            Object arena = newArena.invokeExact();
            Object segment = map.invokeExact(channel, MapMode.PRIVATE, position, length, arena);
            Object first = part.invokeExact(segment, 0L, Math.min(length, SHOWN_BYTES));
            return new MappedMemory((ByteBuffer) asBuffer.invokeExact(first), length);
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("mapping throws nothing else", e);
        }
    }
}
