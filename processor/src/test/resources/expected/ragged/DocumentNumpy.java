package com.example;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.RecordFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * NumPy files of {@link Document}. A file of n examples holds
 * <ul>
 *   <li>{@code input_ids.values: int32 [_]}
 *   <li>{@code input_ids.row_splits: int64 [n + 1]}
 *   <li>{@code words.values: str [_]}
 *   <li>{@code words.row_splits: int64 [n + 1]}
 *   <li>{@code vectors.values: float32 [_, 300]}
 *   <li>{@code vectors.row_splits: int64 [n + 1]}
 *   <li>{@code flat.values: float32 [_, 3]}
 *   <li>{@code flat.row_splits: int64 [n + 1]}
 *   <li>{@code images.values: str [_]}
 *   <li>{@code images.row_splits: int64 [n + 1]}
 *   <li>{@code tags.values: int32 [_]}, the ordinals of {@link Document.Tag}
 *   <li>{@code tags.row_splits: int64 [n + 1]}
 *   <li>{@code sentences.values: int32 [_]}
 *   <li>{@code sentences.row_splits_0: int64 [n + 1]}
 *   <li>{@code sentences.row_splits_1: int64 [_]}
 *   <li>{@code sentenceVectors.values: float32 [_, 300]}
 *   <li>{@code sentenceVectors.row_splits_0: int64 [n + 1]}
 *   <li>{@code sentenceVectors.row_splits_1: int64 [_]}
 *   <li>{@code clips.values: uint8 [_, 24, 32]}
 *   <li>{@code clips.row_splits_0: int64 [n + 1]}
 *   <li>{@code clips.row_splits_1: int64 [_]}
 *   <li>{@code sentenceTags.values: int32 [_]}, the ordinals of {@link Document.Tag}
 *   <li>{@code sentenceTags.row_splits_0: int64 [n + 1]}
 *   <li>{@code sentenceTags.row_splits_1: int64 [_]}
 *   <li>{@code sentenceWords.values: str [_]}
 *   <li>{@code sentenceWords.row_splits_0: int64 [n + 1]}
 *   <li>{@code sentenceWords.row_splits_1: int64 [_]}
 *   <li>{@code sentenceImages.values: str [_]}
 *   <li>{@code sentenceImages.row_splits_0: int64 [n + 1]}
 *   <li>{@code sentenceImages.row_splits_1: int64 [_]}
 *   <li>{@code capitals: bool [n, word]}
 *   <li>{@code label: int64 [n]}
 * </ul>
 * and a file of one example
 * <ul>
 *   <li>{@code input_ids: int32 [_]}
 *   <li>{@code words: str [word]}
 *   <li>{@code vectors: float32 [word, 300]}
 *   <li>{@code flat: float32 [_, 3]}
 *   <li>{@code images: str [_]}
 *   <li>{@code tags: int32 [_]}, the ordinals of {@link Document.Tag}
 *   <li>{@code sentences.values: int32 [_]}
 *   <li>{@code sentences.row_splits: int64 [_]}
 *   <li>{@code sentenceVectors.values: float32 [_, 300]}
 *   <li>{@code sentenceVectors.row_splits: int64 [_]}
 *   <li>{@code clips.values: uint8 [_, 24, 32]}
 *   <li>{@code clips.row_splits: int64 [_]}
 *   <li>{@code sentenceTags.values: int32 [_]}, the ordinals of {@link Document.Tag}
 *   <li>{@code sentenceTags.row_splits: int64 [_]}
 *   <li>{@code sentenceWords.values: str [_]}
 *   <li>{@code sentenceWords.row_splits: int64 [_]}
 *   <li>{@code sentenceImages.values: str [_]}
 *   <li>{@code sentenceImages.row_splits: int64 [_]}
 *   <li>{@code capitals: bool [word]}
 *   <li>{@code label: int64 []}
 * </ul>
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class DocumentNumpy {
  static final RecordCodec<Document> CODEC = new DocumentCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Document> FORMAT = new RecordFormat<>(CODEC);

  private DocumentNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Document> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Document> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Document> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Document> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Document> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Document readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Document example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class DocumentCodec extends RecordCodec<Document> {
    DocumentCodec() {
      super("Document",
          array("tokens", "input_ids", int[].class, DType.INT32, "_").ragged(),
          array("words", "words", String[].class, DType.STRING, "word").ragged(),
          array("vectors", "vectors", float[][].class, DType.FLOAT32, "word 300").ragged(),
          array("flat", "flat", float[].class, DType.FLOAT32, "_ 3").ragged(),
          array("images", "images", byte[][].class, DType.STRING, "_").ragged(),
          array("tags", "tags", Document.Tag[].class, DType.INT32, "_").labels(Document.Tag.values()).ragged(),
          array("sentences", "sentences", int[][].class, DType.INT32, "_ _").ragged(),
          array("sentenceVectors", "sentenceVectors", float[][][].class, DType.FLOAT32, "paragraph _ 300").ragged(),
          array("clips", "clips", byte[][][][].class, DType.UINT8, "_ _ 24 32").ragged(),
          array("sentenceTags", "sentenceTags", Document.Tag[][].class, DType.INT32, "_ _").labels(Document.Tag.values()).ragged(),
          array("sentenceWords", "sentenceWords", String[][].class, DType.STRING, "_ _").ragged(),
          array("sentenceImages", "sentenceImages", byte[][][].class, DType.STRING, "_ _").ragged(),
          array("capitals", "capitals", boolean[].class, DType.BOOL, "word"),
          array("label", "label", long.class, DType.INT64, ""));
    }

    @Override
    protected Object component(Document example, int index) {
      return switch (index) {
        case 0 -> example.tokens();
        case 1 -> example.words();
        case 2 -> example.vectors();
        case 3 -> example.flat();
        case 4 -> example.images();
        case 5 -> example.tags();
        case 6 -> example.sentences();
        case 7 -> example.sentenceVectors();
        case 8 -> example.clips();
        case 9 -> example.sentenceTags();
        case 10 -> example.sentenceWords();
        case 11 -> example.sentenceImages();
        case 12 -> example.capitals();
        case 13 -> example.label();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Document example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.tokens());
        case 1 -> sink.put(example.words());
        case 2 -> sink.put(example.vectors());
        case 3 -> sink.put(example.flat());
        case 4 -> sink.putBinary(example.images());
        case 5 -> sink.put(example.tags());
        case 6 -> sink.put(example.sentences());
        case 7 -> putSentenceVectors(example.sentenceVectors(), sink);
        case 8 -> putClips(example.clips(), sink);
        case 9 -> putSentenceTags(example.sentenceTags(), sink);
        case 10 -> putSentenceWords(example.sentenceWords(), sink);
        case 11 -> putSentenceImages(example.sentenceImages(), sink);
        case 12 -> sink.put(example.capitals());
        case 13 -> sink.put(example.label());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Document get(ArraySource[] sources) {
      return new Document(sources[0].ints(sources[0].length(0)),
          sources[1].strings(sources[1].length(0)), sources[2].floats(sources[2].length(0), 300),
          sources[3].floats(sources[3].size()), sources[4].binaries(sources[4].length(0)),
          sources[5].constants(new Document.Tag[sources[5].length(0)]), getSentences(sources[6]),
          getSentenceVectors(sources[7]), getClips(sources[8]), getSentenceTags(sources[9]),
          getSentenceWords(sources[10]), getSentenceImages(sources[11]),
          sources[12].booleans(sources[12].length(0)), sources[13].getLong());
    }

    private static int[][] getSentences(ArraySource source) {
      int[][] sentences = new int[source.length(0)][];
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] = source.ints(source.nextLength());
      }
      return sentences;
    }

    private static void putSentenceVectors(float[][][] sentenceVectors, ArraySink sink) {
      for (float[][] plane : sink.axis(0, sentenceVectors)) {
        sink.put(plane);
      }
    }

    private static float[][][] getSentenceVectors(ArraySource source) {
      float[][][] sentenceVectors = new float[source.length(0)][][];
      for (int i = 0; i < sentenceVectors.length; i++) {
        sentenceVectors[i] = source.floats(source.nextLength(), 300);
      }
      return sentenceVectors;
    }

    private static void putClips(byte[][][][] clips, ArraySink sink) {
      for (byte[][][] volume : sink.axis(0, clips)) {
        for (byte[][] plane : sink.axis(1, volume)) {
          sink.put(plane);
        }
      }
    }

    private static byte[][][][] getClips(ArraySource source) {
      byte[][][][] clips = new byte[source.length(0)][][][];
      for (int i = 0; i < clips.length; i++) {
        byte[][][] volume = new byte[source.nextLength()][][];
        for (int j = 0; j < volume.length; j++) {
          volume[j] = source.bytes(24, 32);
        }
        clips[i] = volume;
      }
      return clips;
    }

    private static void putSentenceTags(Document.Tag[][] sentenceTags, ArraySink sink) {
      for (Document.Tag[] row : sink.axis(0, sentenceTags)) {
        sink.put(row);
      }
    }

    private static Document.Tag[][] getSentenceTags(ArraySource source) {
      Document.Tag[][] sentenceTags = new Document.Tag[source.length(0)][];
      for (int i = 0; i < sentenceTags.length; i++) {
        sentenceTags[i] = source.constants(new Document.Tag[source.nextLength()]);
      }
      return sentenceTags;
    }

    private static void putSentenceWords(String[][] sentenceWords, ArraySink sink) {
      for (String[] row : sink.axis(0, sentenceWords)) {
        sink.put(row);
      }
    }

    private static String[][] getSentenceWords(ArraySource source) {
      String[][] sentenceWords = new String[source.length(0)][];
      for (int i = 0; i < sentenceWords.length; i++) {
        sentenceWords[i] = source.strings(source.nextLength());
      }
      return sentenceWords;
    }

    private static void putSentenceImages(byte[][][] sentenceImages, ArraySink sink) {
      for (byte[][] row : sink.axis(0, sentenceImages)) {
        sink.putBinary(row);
      }
    }

    private static byte[][][] getSentenceImages(ArraySource source) {
      byte[][][] sentenceImages = new byte[source.length(0)][][];
      for (int i = 0; i < sentenceImages.length; i++) {
        sentenceImages[i] = source.binaries(source.nextLength());
      }
      return sentenceImages;
    }
  }
}
