package deepurban.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One agenda against a plain queue, and the meetings that are held. */
class AgendaTest {

    @Test
    void itIsAQueue() {
        Agenda agenda = new Agenda(0);
        ArrayDeque<Integer> plain = new ArrayDeque<>();
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            if (plain.isEmpty() || random.nextInt(5) < 3) {
                agenda.add(i, -i);
                plain.add(i);
            } else {
                assertThat(agenda.firstSlot()).isEqualTo(plain.remove());
                assertThat(agenda.firstLife()).isEqualTo(-agenda.firstSlot());
                agenda.removeFirst();
            }
            assertThat(agenda.size()).isEqualTo(plain.size());
        }
    }

    @Test
    void asManyMeetingsAreHeldAsAreDue() {
        Agenda agenda = new Agenda(0.5);
        int held = 0;
        for (int day = 0; day < 3653; day++) {
            held += agenda.meet(24 / 365.25);
        }
        assertThat(held).isBetween(239, 241);
    }
}
