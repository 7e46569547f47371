package deepurban.mechanism;

/** Hours that mechanisms took in one subdistrict since they were last cleared, by who gave them. */
public final class Hours {

    /** Hours of deputies, patrols and cadres. */
    public double deputies;

    /** Hours of residents. */
    public double residents;
}
