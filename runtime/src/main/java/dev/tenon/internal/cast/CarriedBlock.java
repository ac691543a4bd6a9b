package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;

/**
 * A cast by way of a Java array that holds every value of the source: one pass in, one that checks, one out. The arrays
 * between the passes stay in the first-level cache.
 *
 * @param <V> the type of the array: {@code int[]} of integers up to 32 bits, {@code long[]} of longer ones, {@code int[]} of
 *     the bits of float32, or {@code double[]}
 */
final class CarriedBlock<V> extends BlockCast {
    static final int BLOCK = 512;

    private final Cast cast;
    private final Load<V> load;
    private final ValueCheck<V> check;
    private final Store<V> store;
    private final V values;

    private CarriedBlock(Cast cast, Problem problem, Load<V> load, ValueCheck<V> check, Store<V> store, V values) {
        super(cast, problem);
        this.cast = cast;
        this.load = load;
        this.check = check;
        this.store = store;
        this.values = values;
    }

    static BlockCast ofIntegers(Cast cast, IntegerRule rule, Problem problem) {
        DType from = cast.from();
        DType to = cast.to();
        if (isLong(from) || to == DType.INT64 || to == DType.UINT64) {
            Store<long[]> store = StoreLongs.of(to, from == DType.UINT64);
            return new CarriedBlock<>(
                    cast, problem, LoadLongs.of(from), IntegerChecks.ofLongs(rule), store, new long[BLOCK]);
        }
        return new CarriedBlock<>(
                cast, problem, LoadInts.of(from), IntegerChecks.ofInts(rule), StoreInts.of(to), new int[BLOCK]);
    }

    static BlockCast ofFloats(Cast cast, Check check, Problem problem) {
        DType from = cast.from();
        DType to = cast.to();
        if (from != DType.FLOAT64 && isShortFloat(to)) {
            Store<int[]> store = StoreFloatBits.of(from, to);
            return new CarriedBlock<>(
                    cast, problem, LoadFloatBits.of(from), FloatBitsChecks.of(to, check), store, new int[BLOCK]);
        }
        return new CarriedBlock<>(
                cast,
                problem,
                LoadDoubles.of(from),
                DoubleChecks.of(to, check),
                StoreDoubles.of(to),
                new double[BLOCK]);
    }

    private static boolean isLong(DType from) {
        return from == DType.UINT32 || from == DType.INT64 || from == DType.UINT64;
    }

    private static boolean isShortFloat(DType to) {
        return to == DType.FLOAT16 || to == DType.BFLOAT16 || to == DType.FLOAT32;
    }

    @Override
    public int cast(ByteBuffer source, ByteBuffer target, int count) {
        Load.Input<V> input = load.from(source.duplicate().order(cast.fromOrder()));
        Store.Output<V> output = store.to(target.duplicate().order(cast.toOrder()));
        int done = 0;
        int good = 0;
        for (int length = 0; done < count && good == length; done += good) {
            length = Math.min(BLOCK, count - done);
            input.get(done, values, length);
            good = check.firstFailure(values, length);
            output.put(done, values, good);
        }
        source.position(source.position() + done * sourceSize());
        target.position(target.position() + done * targetSize());
        return done;
    }
}
