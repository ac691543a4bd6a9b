package dev.tenon.examples.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** The names to learn from and those to be tested on. */
record Split(List<Name> train, List<Name> test) {
    private static final int PARTS = 5;

    /** About a fifth is for the test. It depends on the name alone where a name goes, whatever other names there are. */
    static Split of(List<Name> names) {
        List<Name> train = new ArrayList<>();
        List<Name> test = new ArrayList<>();
        for (Name name : names) {
            (hash(name) % PARTS == 0 ? test : train).add(name);
        }
        return new Split(train, test);
    }

    private static long hash(Name name) {
        CRC32 crc = new CRC32();
        crc.update(Names.key(name.text()).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
