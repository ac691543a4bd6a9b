package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.StringSpool;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** Where the components of a record are written. */
public record RecordSites(Schema schema, Path file) {

    /** A component, in the file. */
    public Site of(int component) {
        return Site.of(schema, component)
                .in(
                        fileName(),
                        ArrayFile.where(
                                file,
                                schema.components().get(component).key(),
                                schema.components().size()));
    }

    /** The file without its folder. */
    public String fileName() {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }

    /** Begins the array of a component. */
    public WritableByteChannel array(ArrayFileWriter writer, int component, NpyHeader header) throws IOException {
        try {
            return writer.array(schema.components().get(component).key(), header);
        } catch (SchemaMismatchException e) {
            throw new SchemaMismatchException(of(component).name() + ", " + e.getMessage());
        }
    }

    /** Takes the strings of a component while it is not known how long the longest is. The caller closes it. */
    public StringSpool spool(ArrayFileWriter writer, int component) {
        boolean isBinary = JavaElement.of(schema.components().get(component)) == JavaElement.BINARY;
        return new StringSpool(writer.temporary(), isBinary);
    }

    /** Writes strings as the array of a component. */
    public void write(ArrayFileWriter writer, int component, StringSpool strings, long... shape) throws IOException {
        WritableByteChannel data = array(writer, component, NpyHeader.of(strings.type(), shape));
        strings.copyTo(data);
        data.close();
    }

    /** Begins the file. */
    public ArrayFileWriter create(Form form, boolean compressed) throws IOException {
        try {
            int batchAxes = form == Form.BATCH ? 1 : 0;
            return ArrayFileWriter.create(file, schema.components().size(), batchAxes, compressed);
        } catch (SchemaMismatchException e) {
            throw new SchemaMismatchException(schema.record() + ", " + e.getMessage());
        }
    }
}
