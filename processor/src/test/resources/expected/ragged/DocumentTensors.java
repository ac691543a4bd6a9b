package com.example;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.ExampleFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.ExampleTensors;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Document}:
 * <ul>
 *   <li>{@code tokens: int32 [_]}, key {@code input_ids}
 *   <li>{@code words: str [word]}
 *   <li>{@code vectors: float32 [word, 300]}
 *   <li>{@code flat: float32 [_, 3]}
 *   <li>{@code images: str [_]}
 *   <li>{@code tags: int32 [_]}, the ordinals of {@link Document.Tag}
 *   <li>{@code sentences: int32 [_, _]}, ragged, row splits under {@code sentences_1}
 *   <li>{@code sentenceVectors: float32 [paragraph, _, 300]}, ragged, row splits under {@code sentenceVectors_1}
 *   <li>{@code clips: uint8 [_, _, 24, 32]}, ragged, row splits under {@code clips_1}
 *   <li>{@code sentenceTags: int32 [_, _]}, ragged, row splits under {@code sentenceTags_1}, the ordinals of {@link Document.Tag}
 *   <li>{@code sentenceWords: str [_, _]}, ragged, row splits under {@code sentenceWords_1}
 *   <li>{@code sentenceImages: str [_, _]}, ragged, row splits under {@code sentenceImages_1}
 *   <li>{@code capitals: bool [word]}
 *   <li>{@code label: int64 []}
 * </ul>
 * One example is ragged only where rows differ in length within it.
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class DocumentTensors implements ExampleTensors<Document> {
  private static final ExampleFactory<Document, DocumentTensors> FACTORY = new ExampleFactory<>(
      DocumentNumpy.CODEC, DocumentTensors::new);

  private final TensorHolder<Document> tensors;

  private DocumentTensors(TensorHolder<Document> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static DocumentTensors of(Document example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   * Closing a ragged one closes it for the holder, too; one that was lent is copied.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static DocumentTensors of(TInt32 tokens, TString words, TFloat32 vectors, TFloat32 flat,
      TString images, TInt32 tags, Ragged<TInt32> sentences, Ragged<TFloat32> sentenceVectors,
      Ragged<TUint8> clips, Ragged<TInt32> sentenceTags, Ragged<TString> sentenceWords,
      Ragged<TString> sentenceImages, TBool capitals, TInt64 label) {
    return FACTORY.ofComponents(tokens, words, vectors, flat, images, tags, sentences,
        sentenceVectors, clips, sentenceTags, sentenceWords, sentenceImages, capitals, label);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static DocumentTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static DocumentTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static DocumentTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static DocumentTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 [_]}; lent until {@link #close}.
   */
  public TInt32 tokens() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code str [word]}; lent until {@link #close}.
   */
  public TString words() {
    return tensors.get(1, TString.class);
  }

  /**
   * {@code float32 [word, 300]}; lent until {@link #close}.
   */
  public TFloat32 vectors() {
    return tensors.get(2, TFloat32.class);
  }

  /**
   * {@code float32 [_, 3]}; lent until {@link #close}.
   */
  public TFloat32 flat() {
    return tensors.get(3, TFloat32.class);
  }

  /**
   * {@code str [_]}; lent until {@link #close}.
   */
  public TString images() {
    return tensors.get(4, TString.class);
  }

  /**
   * {@code int32 [_]}, the ordinals of {@link Document.Tag}; lent until {@link #close}.
   */
  public TInt32 tags() {
    return tensors.get(5, TInt32.class);
  }

  /**
   * {@code int32 [_, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TInt32> sentences() {
    return tensors.ragged(6, TInt32.class);
  }

  /**
   * {@code float32 [paragraph, _, 300]}, ragged; lent until {@link #close}.
   */
  public Ragged<TFloat32> sentenceVectors() {
    return tensors.ragged(7, TFloat32.class);
  }

  /**
   * {@code uint8 [_, _, 24, 32]}, ragged; lent until {@link #close}.
   */
  public Ragged<TUint8> clips() {
    return tensors.ragged(8, TUint8.class);
  }

  /**
   * {@code int32 [_, _]}, ragged, the ordinals of {@link Document.Tag}; lent until {@link #close}.
   */
  public Ragged<TInt32> sentenceTags() {
    return tensors.ragged(9, TInt32.class);
  }

  /**
   * {@code str [_, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TString> sentenceWords() {
    return tensors.ragged(10, TString.class);
  }

  /**
   * {@code str [_, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TString> sentenceImages() {
    return tensors.ragged(11, TString.class);
  }

  /**
   * {@code bool [word]}; lent until {@link #close}.
   */
  public TBool capitals() {
    return tensors.get(12, TBool.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 label() {
    return tensors.get(13, TInt64.class);
  }

  @Override
  public Document toRecord() {
    return tensors.toRecord();
  }

  @Override
  public void write(Path file, WriteOption... options) throws IOException {
    tensors.write(file, options);
  }

  @Override
  public Map<String, Tensor> asMap() {
    return tensors.asMap();
  }

  @Override
  public void close() {
    tensors.close();
  }

  @Override
  public String toString() {
    return tensors.toString();
  }
}
