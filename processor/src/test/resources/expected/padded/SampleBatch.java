package com.example;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.BatchFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
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
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/**
 * The tensors of n {@link Sample}s:
 * <ul>
 *   <li>{@code tokens: int32 [n, 128]}, key {@code input_ids}, padded, lengths under {@code input_ids.lengths}, mask under {@code attention_mask}
 *   <li>{@code labels: int64 [n, 128]}, padded, lengths under {@code labels.lengths}
 *   <li>{@code size: int32 [n, longest]}, padded, lengths under {@code size.lengths}
 *   <li>{@code features: float32 [batch, longest, 8]}, padded, lengths under {@code features.lengths}
 *   <li>{@code flat: float32 [n, longest, 2, 3]}, padded, lengths under {@code flat.lengths}
 *   <li>{@code halves: float16 [n, longest]}, padded, lengths under {@code halves.lengths}
 *   <li>{@code flags: bool [n, longest]}, padded, lengths under {@code flags.lengths}
 *   <li>{@code pixels: uint8 [n, longest]}, padded, lengths under {@code pixels.lengths}
 *   <li>{@code words: str [n, longest]}, padded, lengths under {@code words.lengths}, mask under {@code word mask}
 *   <li>{@code images: str [n, longest]}, padded, lengths under {@code images.lengths}
 *   <li>{@code colors: int32 [n, longest]}, padded, lengths under {@code colors.lengths}, the ordinals of {@link Sample.Color}
 *   <li>{@code huge: float64 [n, longest]}, padded, lengths under {@code huge.lengths}
 *   <li>{@code far: int64 [n, longest]}, padded, lengths under {@code far.lengths}
 * </ul>
 * Made of examples or read from files, a padded tensor has the declared width, or that of its longest row, and
 * the declared padding. Given tensors and slices keep the width and the padding that they have.
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class SampleBatch implements Batch<Sample> {
  private static final BatchFactory<Sample, SampleBatch> FACTORY = new BatchFactory<>(
      SampleNumpy.CODEC, SampleBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Sample, SampleBatch> TYPE = FACTORY;

  private final TensorHolder<Sample> tensors;

  private SampleBatch(TensorHolder<Sample> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static SampleBatch of(Collection<? extends Sample> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static SampleBatch of(Sample... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static SampleBatch of(TInt32 tokens, TInt64 tokensLengths, TInt64 labels,
      TInt64 labelsLengths, TInt32 size, TInt64 sizeLengths, TFloat32 features,
      TInt64 featuresLengths, TFloat32 flat, TInt64 flatLengths, TFloat16 halves,
      TInt64 halvesLengths, TBool flags, TInt64 flagsLengths, TUint8 pixels, TInt64 pixelsLengths,
      TString words, TInt64 wordsLengths, TString images, TInt64 imagesLengths, TInt32 colors,
      TInt64 colorsLengths, TFloat64 huge, TInt64 hugeLengths, TInt64 far, TInt64 farLengths) {
    return FACTORY.ofComponents(tokens, tokensLengths, labels, labelsLengths, size, sizeLengths,
        features, featuresLengths, flat, flatLengths, halves, halvesLengths, flags, flagsLengths,
        pixels, pixelsLengths, words, wordsLengths, images, imagesLengths, colors, colorsLengths,
        huge, hugeLengths, far, farLengths);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static SampleBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static SampleBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static SampleBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static SampleBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<SampleBatch> batches(NumpyDataset<? extends Sample> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<SampleBatch> batches(List<? extends Sample> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<SampleBatch> batches(Iterator<? extends Sample> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n, 128]}, padded with {@code 0}, longer rows cut; lent until {@link #close}.
   */
  public TInt32 tokens() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * The length of each row of {@link #tokens()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 tokensLengths() {
    return tensors.lengths(0);
  }

  /**
   * 1 where {@link #tokens()} has a value, 0 where it has padding, {@code int32 [n, 128]}; lent until {@link #close}.
   */
  public TInt32 tokensMask() {
    return tensors.mask(0);
  }

  /**
   * {@code int64 [n, 128]}, padded with {@code -1}, longer rows cut; lent until {@link #close}.
   */
  public TInt64 labels() {
    return tensors.get(1, TInt64.class);
  }

  /**
   * The length of each row of {@link #labels()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 labelsLengths() {
    return tensors.lengths(1);
  }

  /**
   * {@code int32 [n, longest]}, padded with {@code 0}; lent until {@link #close}.
   */
  public TInt32 size_() {
    return tensors.get(2, TInt32.class);
  }

  /**
   * The length of each row of {@link #size_()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 sizeLengths() {
    return tensors.lengths(2);
  }

  /**
   * {@code float32 [batch, longest, 8]}, padded with {@code NaN}; lent until {@link #close}.
   */
  public TFloat32 features() {
    return tensors.get(3, TFloat32.class);
  }

  /**
   * The length of each row of {@link #features()}, {@code int64 [batch]}; lent until {@link #close}.
   */
  public TInt64 featuresLengths() {
    return tensors.lengths(3);
  }

  /**
   * {@code float32 [n, longest, 2, 3]}, padded with {@code -Infinity}; lent until {@link #close}.
   */
  public TFloat32 flat() {
    return tensors.get(4, TFloat32.class);
  }

  /**
   * The length of each row of {@link #flat()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 flatLengths() {
    return tensors.lengths(4);
  }

  /**
   * {@code float16 [n, longest]}, padded with {@code 0.1}; lent until {@link #close}.
   */
  public TFloat16 halves() {
    return tensors.get(5, TFloat16.class);
  }

  /**
   * The length of each row of {@link #halves()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 halvesLengths() {
    return tensors.lengths(5);
  }

  /**
   * {@code bool [n, longest]}, padded with {@code true}; lent until {@link #close}.
   */
  public TBool flags() {
    return tensors.get(6, TBool.class);
  }

  /**
   * The length of each row of {@link #flags()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 flagsLengths() {
    return tensors.lengths(6);
  }

  /**
   * {@code uint8 [n, longest]}, padded with {@code 255}; lent until {@link #close}.
   */
  public TUint8 pixels() {
    return tensors.get(7, TUint8.class);
  }

  /**
   * The length of each row of {@link #pixels()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 pixelsLengths() {
    return tensors.lengths(7);
  }

  /**
   * {@code str [n, longest]}, padded with {@code ""}; lent until {@link #close}.
   */
  public TString words() {
    return tensors.get(8, TString.class);
  }

  /**
   * The length of each row of {@link #words()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 wordsLengths() {
    return tensors.lengths(8);
  }

  /**
   * 1 where {@link #words()} has a value, 0 where it has padding, {@code int32 [n, longest]}; lent until {@link #close}.
   */
  public TInt32 wordsMask() {
    return tensors.mask(8);
  }

  /**
   * {@code str [n, longest]}, padded with {@code ""}; lent until {@link #close}.
   */
  public TString images() {
    return tensors.get(9, TString.class);
  }

  /**
   * The length of each row of {@link #images()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 imagesLengths() {
    return tensors.lengths(9);
  }

  /**
   * {@code int32 [n, longest]}, padded with {@code -1}, the ordinals of {@link Sample.Color}; lent until {@link #close}.
   */
  public TInt32 colors() {
    return tensors.get(10, TInt32.class);
  }

  /**
   * The length of each row of {@link #colors()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 colorsLengths() {
    return tensors.lengths(10);
  }

  /**
   * {@code float64 [n, longest]}, padded with {@code 1E+300}; lent until {@link #close}.
   */
  public TFloat64 huge() {
    return tensors.get(11, TFloat64.class);
  }

  /**
   * The length of each row of {@link #huge()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 hugeLengths() {
    return tensors.lengths(11);
  }

  /**
   * {@code int64 [n, longest]}, padded with {@code 4294967296}; lent until {@link #close}.
   */
  public TInt64 far() {
    return tensors.get(12, TInt64.class);
  }

  /**
   * The length of each row of {@link #far()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 farLengths() {
    return tensors.lengths(12);
  }

  @Override
  public Sample get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Sample> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public SampleBatch slice(int from, int to) {
    return new SampleBatch(tensors.slice(from, to));
  }

  @Override
  public SampleBatch detach() {
    TensorHolder<Sample> kept = tensors.detach();
    return kept == tensors ? this : new SampleBatch(kept);
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
