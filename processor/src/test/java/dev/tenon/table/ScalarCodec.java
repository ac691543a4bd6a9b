package dev.tenon.table;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.RecordFormat;

/** A codec as the processor writes it, for examples that are one element each: the casts that only the runtime decides. */
final class ScalarCodec extends RecordCodec<Object> {
    private final JavaType java;

    private ScalarCodec(JavaType java, DType declared, Casting casting) {
        super("Scalar", part(java, declared).casting(casting));
        this.java = java;
    }

    /** The files of {@code record Scalar(@As(declared, casting) java value)}. */
    static NumpyFormat<Object> format(JavaType java, DType declared, Casting casting) {
        return new RecordFormat<>(new ScalarCodec(java, declared, casting));
    }

    private static Part.Array part(JavaType java, DType declared) {
        Part.Array part = array("value", "value", java.type(), declared, "");
        return java == JavaType.ENUM ? part.labels(Color.values()) : part;
    }

    @Override
    protected Object component(Object example, int index) {
        return example;
    }

    @Override
    protected void put(Object example, int index, ArraySink sink) {
        switch (java) {
            case BOOLEAN -> sink.put((boolean) example);
            case BYTE -> sink.put((byte) example);
            case SHORT -> sink.put((short) example);
            case INT -> sink.put((int) example);
            case LONG -> sink.put((long) example);
            case FLOAT -> sink.put((float) example);
            case DOUBLE -> sink.put((double) example);
            case STRING -> sink.put((String) example);
            case BINARY -> sink.putBinary((byte[]) example);
            case ENUM -> sink.put((Color) example);
        }
    }

    @Override
    protected Object get(ArraySource[] sources) {
        ArraySource source = sources[0];
        return switch (java) {
            case BOOLEAN -> source.getBoolean();
            case BYTE -> source.getByte();
            case SHORT -> source.getShort();
            case INT -> source.getInt();
            case LONG -> source.getLong();
            case FLOAT -> source.getFloat();
            case DOUBLE -> source.getDouble();
            case STRING -> source.getString();
            case BINARY -> source.getBinary();
            case ENUM -> source.getConstant(Color.class);
        };
    }
}
