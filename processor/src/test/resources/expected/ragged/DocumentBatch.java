package com.example;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.BatchFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
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
 * The tensors of n {@link Document}s:
 * <ul>
 *   <li>{@code tokens: int32 [n, _]}, key {@code input_ids}, ragged, row splits under {@code input_ids_1}
 *   <li>{@code words: str [n, word]}, ragged, row splits under {@code words_1}
 *   <li>{@code vectors: float32 [n, word, 300]}, ragged, row splits under {@code vectors_1}
 *   <li>{@code flat: float32 [n, _, 3]}, ragged, row splits under {@code flat_1}
 *   <li>{@code images: str [n, _]}, ragged, row splits under {@code images_1}
 *   <li>{@code tags: int32 [n, _]}, ragged, row splits under {@code tags_1}, the ordinals of {@link Document.Tag}
 *   <li>{@code sentences: int32 [n, _, _]}, ragged, row splits under {@code sentences_1} and {@code sentences_2}
 *   <li>{@code sentenceVectors: float32 [n, paragraph, _, 300]}, ragged, row splits under {@code sentenceVectors_1} and {@code sentenceVectors_2}
 *   <li>{@code clips: uint8 [n, _, _, 24, 32]}, ragged, row splits under {@code clips_1} and {@code clips_2}
 *   <li>{@code sentenceTags: int32 [n, _, _]}, ragged, row splits under {@code sentenceTags_1} and {@code sentenceTags_2}, the ordinals of {@link Document.Tag}
 *   <li>{@code sentenceWords: str [n, _, _]}, ragged, row splits under {@code sentenceWords_1} and {@code sentenceWords_2}
 *   <li>{@code sentenceImages: str [n, _, _]}, ragged, row splits under {@code sentenceImages_1} and {@code sentenceImages_2}
 *   <li>{@code capitals: bool [n, word]}
 *   <li>{@code label: int64 [n]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class DocumentBatch implements Batch<Document> {
  private static final BatchFactory<Document, DocumentBatch> FACTORY = new BatchFactory<>(
      DocumentNumpy.CODEC, DocumentBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Document, DocumentBatch> TYPE = FACTORY;

  private final TensorHolder<Document> tensors;

  private DocumentBatch(TensorHolder<Document> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static DocumentBatch of(Collection<? extends Document> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static DocumentBatch of(Document... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   * Closing a ragged one closes it for the batch, too; one that was lent is copied.
   *
   * @see BatchType#of(Map)
   */
  public static DocumentBatch of(Ragged<TInt32> tokens, Ragged<TString> words,
      Ragged<TFloat32> vectors, Ragged<TFloat32> flat, Ragged<TString> images, Ragged<TInt32> tags,
      Ragged<TInt32> sentences, Ragged<TFloat32> sentenceVectors, Ragged<TUint8> clips,
      Ragged<TInt32> sentenceTags, Ragged<TString> sentenceWords, Ragged<TString> sentenceImages,
      TBool capitals, TInt64 label) {
    return FACTORY.ofComponents(tokens, words, vectors, flat, images, tags, sentences,
        sentenceVectors, clips, sentenceTags, sentenceWords, sentenceImages, capitals, label);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static DocumentBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static DocumentBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static DocumentBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static DocumentBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<DocumentBatch> batches(NumpyDataset<? extends Document> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<DocumentBatch> batches(List<? extends Document> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<DocumentBatch> batches(Iterator<? extends Document> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TInt32> tokens() {
    return tensors.ragged(0, TInt32.class);
  }

  /**
   * {@code str [n, word]}, ragged; lent until {@link #close}.
   */
  public Ragged<TString> words() {
    return tensors.ragged(1, TString.class);
  }

  /**
   * {@code float32 [n, word, 300]}, ragged; lent until {@link #close}.
   */
  public Ragged<TFloat32> vectors() {
    return tensors.ragged(2, TFloat32.class);
  }

  /**
   * {@code float32 [n, _, 3]}, ragged; lent until {@link #close}.
   */
  public Ragged<TFloat32> flat() {
    return tensors.ragged(3, TFloat32.class);
  }

  /**
   * {@code str [n, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TString> images() {
    return tensors.ragged(4, TString.class);
  }

  /**
   * {@code int32 [n, _]}, ragged, the ordinals of {@link Document.Tag}; lent until {@link #close}.
   */
  public Ragged<TInt32> tags() {
    return tensors.ragged(5, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TInt32> sentences() {
    return tensors.ragged(6, TInt32.class);
  }

  /**
   * {@code float32 [n, paragraph, _, 300]}, ragged; lent until {@link #close}.
   */
  public Ragged<TFloat32> sentenceVectors() {
    return tensors.ragged(7, TFloat32.class);
  }

  /**
   * {@code uint8 [n, _, _, 24, 32]}, ragged; lent until {@link #close}.
   */
  public Ragged<TUint8> clips() {
    return tensors.ragged(8, TUint8.class);
  }

  /**
   * {@code int32 [n, _, _]}, ragged, the ordinals of {@link Document.Tag}; lent until {@link #close}.
   */
  public Ragged<TInt32> sentenceTags() {
    return tensors.ragged(9, TInt32.class);
  }

  /**
   * {@code str [n, _, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TString> sentenceWords() {
    return tensors.ragged(10, TString.class);
  }

  /**
   * {@code str [n, _, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TString> sentenceImages() {
    return tensors.ragged(11, TString.class);
  }

  /**
   * {@code bool [n, word]}; lent until {@link #close}.
   */
  public TBool capitals() {
    return tensors.get(12, TBool.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 label() {
    return tensors.get(13, TInt64.class);
  }

  @Override
  public Document get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Document> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public DocumentBatch slice(int from, int to) {
    return new DocumentBatch(tensors.slice(from, to));
  }

  @Override
  public DocumentBatch detach() {
    TensorHolder<Document> kept = tensors.detach();
    return kept == tensors ? this : new DocumentBatch(kept);
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
