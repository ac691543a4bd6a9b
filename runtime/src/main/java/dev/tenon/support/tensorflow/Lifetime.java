package dev.tenon.support.tensorflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long the tensors of a holder are open: until it is closed itself, or a holder that lends to it is, or the turn of a loop
 * ends.
 */
final class Lifetime {
    private final String record;
    private final TensorOwner owner;
    private @Nullable Lifetime lender;

    /** What ends with this one: slices, and what nested records lend to slices of theirs. */
    private final Set<Lifetime> borrowers = new LinkedHashSet<>();

    /** Whether the lender owns what this one has. */
    private boolean isGiven;

    private boolean closed;
    private boolean isTurn;

    /**
     * Begins.
     *
     * @param record the record's name, for messages
     * @param owner what is closed at the end
     * @param lender what this one ends with at the latest
     */
    Lifetime(String record, TensorOwner owner, @Nullable Lifetime lender) {
        this.record = record;
        this.owner = owner;
        this.lender = lender;
        if (owner.isOwning()) {
            endWithLender();
        }
    }

    /** A lender has to know who has something to close; others ask it whether it is closed. */
    private void endWithLender() {
        if (lender != null && lender.borrowers.add(this)) {
            lender.endWithLender();
        }
    }

    /** Whether it ended. */
    boolean isClosed() {
        return closed || (lender != null && lender.isClosed());
    }

    void requireOpen() {
        if (isClosed()) {
            throw new IllegalStateException("the tensors of this " + record + " were closed" + reason());
        }
    }

    private String reason() {
        if (lender != null && lender.isClosed()) {
            return " with those of the " + lender.record + (isGiven ? " that owns them" : " that lent them")
                    + lender.reason();
        }
        return isTurn ? ": a batch of a loop lives until the next one, unless it is detached" : "";
    }

    /** Ends it, and what borrows from it. Ending it twice is harmless. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        List.copyOf(borrowers).forEach(Lifetime::close);
        if (lender != null) {
            lender.borrowers.remove(this);
        }
        owner.close();
    }

    /** Lets it end with the turn of a loop. */
    void beginTurn() {
        isTurn = true;
    }

    /** Ends it with the turn of a loop, unless somebody detached it. */
    void endTurn() {
        if (isTurn) {
            close();
        }
    }

    /** Lets it end with another one, whose owner closes this one's. */
    void giveTo(Lifetime other) {
        lender = other;
        isGiven = true;
    }

    /** Lets it end only when it is closed itself; false if that cannot be, as the tensors are somebody else's. */
    boolean detach() {
        boolean isOwn = owner.ownsAll() && lender == null;
        isTurn = isTurn && !isOwn;
        return isOwn;
    }
}
