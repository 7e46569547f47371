package deepurban.mechanism;

/** Hours that mechanisms took in one subdistrict since they were last cleared, by who gave them. */
public final class Hours {

    /** Hours of deputies. */
    public double deputies;

    /** Hours of cadres: officials, patrols, caseworkers of help and supervision. */
    public double cadres;

    /** Hours of those who sit in meetings by office. */
    public double meetings;

    /** Hours of residents. */
    public double residents;

    /** Hours of departments beside their work on cases. */
    public double departments;

    /** Starts anew. */
    public void clear() {
        deputies = 0;
        cadres = 0;
        meetings = 0;
        residents = 0;
        departments = 0;
    }
}
