package dev.tenon.support.numpy;

import java.util.Arrays;

/** Examples of a dataset in any order, each at most once; and the same in the order of the files, in which they are read. */
final class ChosenExamples {
    private final int[] files;
    private final long[] inFiles;
    private final int[] places;

    /** The first {@code count} of {@code examples}. */
    ChosenExamples(RecordDataset<?> dataset, long[] examples, int count) {
        this.files = new int[count];
        this.inFiles = Arrays.copyOf(examples, count);
        this.places = new int[count];
        sort(Integer.SIZE - Integer.numberOfLeadingZeros(count), dataset.size());
        int file = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || inFiles[i] >= dataset.start(file + 1)) {
                file = dataset.partOf(inFiles[i]);
            }
            files[i] = file;
            inFiles[i] -= dataset.start(file);
        }
    }

    /** Sorts numbers and places together: as one number each, where both fit into it. */
    private void sort(int placeBits, long size) {
        if (size <= Long.MAX_VALUE >> placeBits) {
            for (int place = 0; place < places.length; place++) {
                inFiles[place] = inFiles[place] << placeBits | place;
            }
            Arrays.sort(inFiles);
            for (int i = 0; i < places.length; i++) {
                places[i] = (int) (inFiles[i] & (1L << placeBits) - 1);
                inFiles[i] >>= placeBits;
            }
        } else {
            long[] examples = inFiles.clone();
            Arrays.sort(inFiles);
            for (int place = 0; place < places.length; place++) {
                places[Arrays.binarySearch(inFiles, examples[place])] = place;
            }
        }
    }

    /** How many they are. */
    int count() {
        return files.length;
    }

    /** The file that the i-th one in the order of the files is in. */
    int file(int i) {
        return files[i];
    }

    /** Its number in its file. */
    long inFile(int i) {
        return inFiles[i];
    }

    /** Its place in the order that was asked for. */
    int place(int i) {
        return places[i];
    }

    /** Which of them, in the order of the files, comes at each place. */
    int[] byPlace() {
        int[] byPlace = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            byPlace[places[i]] = i;
        }
        return byPlace;
    }
}
