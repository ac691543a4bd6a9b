package dev.tenon.support.numpy;

import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.Utf8;
import dev.tenon.support.ElementSite;
import java.io.IOException;

/** Strings of a file, whose component is named where one is not what the record declares. */
final class NamedStrings implements StringInput {
    private final ElementSite site;
    private final StringInput strings;
    private final boolean isText;
    private long position;

    /** The strings from the site's first example on. */
    NamedStrings(ElementSite site, StringInput strings) {
        this.site = site;
        this.strings = strings;
        this.isText = JavaElement.of(site.component()) == JavaElement.TEXT;
    }

    @Override
    public String text() throws IOException {
        try {
            return strings.text();
        } catch (LossyValue e) {
            throw NamedElements.lossy(site, e);
        } finally {
            position++;
        }
    }

    /** The bytes, which are UTF-8 where the component is text. */
    @Override
    public byte[] bytes() throws IOException {
        try {
            byte[] bytes = strings.bytes();
            if (isText) {
                Utf8.requireValid(bytes, position);
            }
            return bytes;
        } catch (LossyValue e) {
            throw NamedElements.lossy(site, e);
        } finally {
            position++;
        }
    }

    @Override
    public void skip(long count) throws IOException {
        strings.skip(count);
        position += count;
    }

    @Override
    public void close() throws IOException {
        strings.close();
    }
}
